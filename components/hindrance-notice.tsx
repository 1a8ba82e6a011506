import { useSyncExternalStore } from 'react';
import { hindranceWords as say } from '../lib/words/hindrance-words';
import { Button } from './button';
import styles from './library-notice.module.css';

/** What is needed of the store. */
interface Hindered {
  hindrances: {
    current: () => 'checking' | 'held' | 'upgrading' | 'outdated' | null;
    follow: (tell: () => void) => () => void;
  };
}

/** Says why the store does not answer, where it does not: nobody looks at an empty page without knowing why. */
export function HindranceNotice({ store: { hindrances } }: { store: Hindered }) {
  const why = useSyncExternalStore(hindrances.follow, hindrances.current);
  if (why === null) return null;
  return (
    <div className={styles.notice} role="alert">
      <p>{say[why]}</p>
      {why === 'outdated' && <Button onClick={() => location.reload()}>{say.reload}</Button>}
    </div>
  );
}
