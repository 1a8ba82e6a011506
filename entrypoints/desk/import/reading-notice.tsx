import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import { commonWords } from '../../../lib/words/common-words';
import { minutesWords } from '../../../lib/words/minutes-words';
import plain from '../plain-page.module.css';
import styles from './import.module.css';
import { useImport } from './use-import';

/** How long reading may take before the page says so, in milliseconds. */
const noticeable = 500;

/** While a document is read: nothing at first, then what is being done and the way to stop it. */
export function ReadingNotice({ name }: { name: string }) {
  const { stop } = useImport();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), noticeable);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={plain.page}>
      <h1 className={plain.title}>{minutesWords.title}</h1>
      {slow && (
        <div className={styles.reading} role="status">
          <progress aria-label={minutesWords.readingQuietly} />
          <span dir="auto">{minutesWords.reading(name)}</span>
          <Button onClick={stop}>{commonWords.cancel}</Button>
        </div>
      )}
    </div>
  );
}
