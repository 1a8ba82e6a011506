import { type FormEvent, useState } from 'react';
import { deskWords } from '../lib/words/desk-words';
import styles from './agenda-editor.module.css';
import { Button } from './button';
import { Field } from './field';

const say = deskWords.agenda;

/** Takes one topic or a pasted agenda, one a line; Enter adds when there is one line, Ctrl+Enter always. */
export function AddTopics(props: {
  splitTopics: (pasted: string) => string[];
  /** Answers whether they are kept: what is not stays in the field. */
  onAdd: (titles: string[]) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const titles = props.splitTopics(text);

  async function add(event?: FormEvent) {
    event?.preventDefault();
    if (titles.length === 0) return;
    setText(''); // at once, so that Enter pressed twice adds once
    if (!(await props.onAdd(titles))) setText((since) => (since ? `${text}\n${since}` : text));
  }

  return (
    <form className={styles.add} onSubmit={(event) => void add(event)}>
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
              if (sends && !event.nativeEvent.isComposing) void add(event);
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
