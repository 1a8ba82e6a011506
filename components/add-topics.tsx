import type { FormEvent } from 'react';
import type { Id } from '../lib/model/id';
import { deskWords } from '../lib/words/desk-words';
import styles from './agenda-editor.module.css';
import { Button } from './button';
import { Field } from './field';
import { type Drafts, useHeld } from './use-held';

const say = deskWords.agenda;

/** Takes one topic or a pasted agenda, one a line; Enter adds when there is one line, Ctrl+Enter always. */
export function AddTopics(props: {
  drafts: Drafts;
  meetingId: Id;
  splitTopics: (pasted: string) => string[];
  /** Answers whether they are kept: what is not stays in the field. */
  onAdd: (titles: string[]) => Promise<boolean>;
}) {
  const { draft, hold, blank } = useHeld(props.drafts, `topics/${props.meetingId}`, { text: '' });
  const { text } = draft;
  const titles = props.splitTopics(text);

  async function add(event?: FormEvent) {
    event?.preventDefault();
    if (titles.length === 0) return;
    blank(); // at once, so that Enter pressed twice adds once
    const kept = await props.onAdd(titles);
    hold((since) => (kept ? since : { text: since.text ? `${text}\n${since.text}` : text }));
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
            onChange={(event) => hold({ text: event.target.value })}
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
