import { useSyncExternalStore } from 'react';
import { hindranceWords as say } from '../lib/words/hindrance-words';
import { Button } from './button';
import styles from './library-notice.module.css';

/** What is needed of the store. */
interface Hindered {
  hindrances: {
    current: () => 'checking' | 'held' | 'upgrading' | 'outdated' | 'unreadable' | 'newer' | 'closed' | 'failed' | null;
    follow: (tell: () => void) => () => void;
  };
  /** Begins with the second copy when the page is loaded again. */
  leaveUnreadable: () => Promise<void>;
}

/** Says why the store does not answer, where it does not, and what helps: nobody looks at an empty page without knowing why. */
export function HindranceNotice({ store }: { store: Hindered }) {
  const why = useSyncExternalStore(store.hindrances.follow, store.hindrances.current);
  if (why === null) return null;
  const canTryAgain = why === 'unreadable' || why === 'newer' || why === 'closed' || why === 'failed';
  const reload = () => location.reload();
  return (
    <div className={styles.notice} role="alert">
      <p>{say[why]}</p>
      {why === 'outdated' && <Button onClick={reload}>{say.reload}</Button>}
      {why === 'unreadable' && <p>{say.goOn}</p>}
      {canTryAgain && <Button onClick={reload}>{say.tryAgain}</Button>}
      {why === 'unreadable' && (
        <Button onClick={() => void store.leaveUnreadable().finally(reload)}>{say.useSecond}</Button>
      )}
    </div>
  );
}
