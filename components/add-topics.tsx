import { type FormEvent, useState } from 'react';
import { deskWords } from '../lib/words/desk-words';
import styles from './agenda-editor.module.css';
import { Button } from './button';
import { Field } from './field';

const say = deskWords.agenda;

/** Takes one topic or a pasted agenda, one a line; Enter adds when there is one line, Ctrl+Enter always. */
export function AddTopics(props: { splitTopics: (pasted: string) => string[]; onAdd: (titles: string[]) => void }) {
  const [text, setText] = useState('');
  const titles = props.splitTopics(text);

  function add(event?: FormEvent) {
    event?.preventDefault();
    if (titles.length === 0) return;
    props.onAdd(titles);
    setText('');
  }

  return (
    <form className={styles.add} onSubmit={add}>
      <Field label={say.add} hint={say.addHint}>
        {(wiring) => (
          <textarea
            {...wiring}
            className={styles.addText}
            rows={1}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              const sends = event.key === 'Enter' && !event.shiftKey && (event.ctrlKey || !text.includes('\n'));
              if (sends && !event.nativeEvent.isComposing) add(event);
            }}
          />
        )}
      </Field>
      <Button type="submit" disabled={titles.length === 0}>
        {say.addButton(titles.length)}
      </Button>
    </form>
  );
}
