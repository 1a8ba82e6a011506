import type { FormEvent } from 'react';
import { Button } from '../../components/button';
import { useHeld } from '../../components/use-held';
import { createDraftJournal } from '../../lib/messaging/draft-journal';
import type { Id } from '../../lib/model/id';
import { boardWords } from '../../lib/words/board-words';
import styles from './add-topic.module.css';

const drafts = createDraftJournal(localStorage);

/** One more topic at the end of the agenda: type it, press Enter, type the next. */
export function AddTopic(props: {
  meetingId: Id;
  /** Answers whether it is kept: what is not stays in the field. */
  onAdd: (title: string) => Promise<boolean>;
}) {
  const { draft, hold } = useHeld(drafts, `topic/${props.meetingId}`, { title: '' });
  const { title } = draft;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = title.trim();
    if (wanted && (await props.onAdd(wanted))) hold((now) => (now.title.trim() === wanted ? { title: '' } : now));
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        className={styles.field}
        dir="auto"
        maxLength={300}
        aria-label={boardWords.addTopic}
        placeholder={boardWords.addTopicPlaceholder}
        value={title}
        onChange={(event) => hold({ title: event.target.value })}
      />
      {title.trim() && <Button type="submit">{boardWords.addTopic}</Button>}
    </form>
  );
}
