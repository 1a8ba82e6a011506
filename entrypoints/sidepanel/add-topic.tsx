import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button';
import { boardWords } from '../../lib/words/board-words';
import styles from './add-topic.module.css';

/** One more topic at the end of the agenda: type it, press Enter, type the next. */
export function AddTopic({ onAdd }: { onAdd: (title: string) => Promise<boolean> }) {
  const [title, setTitle] = useState('');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = title.trim();
    if (wanted && (await onAdd(wanted))) setTitle((now) => (now.trim() === wanted ? '' : now));
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
        onChange={(event) => setTitle(event.target.value)}
      />
      {title.trim() && <Button type="submit">{boardWords.addTopic}</Button>}
    </form>
  );
}
