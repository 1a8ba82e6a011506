import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import styles from '../../../components/library-notice.module.css';
import { useLive } from '../../../components/use-live';
import { packWords } from '../../../lib/words/pack-words';
import { safetyWords } from '../../../lib/words/safety-words';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';

const say = safetyWords.behind;

/** Tells that the second copy lacks something and could not be made good, and what to do; nothing where it is whole. */
export function BehindNotice() {
  const { db, storeCheck, say: announce } = useDesk();
  // Asked once the store is open, and so is what stands by it.
  const isOpen = useLive(async () => (await db.marks.get('mark')) !== undefined, [db]) !== undefined;
  const [behind, setBehind] = useState(false);
  const [trying, setTrying] = useState(false);

  useEffect(() => {
    if (!isOpen) return;
    let wanted = true;
    const look = () => void storeCheck.isBehind().then((found) => wanted && setBehind(found));
    look();
    const leave = db.standBy?.followBehind(look);
    return () => {
      wanted = false;
      leave?.();
    };
  }, [db, storeCheck, isOpen]);

  async function tryAgain() {
    setTrying(true);
    const still = await storeCheck.isBehind();
    setBehind(still);
    setTrying(false);
    announce(still ? say.still : say.whole);
  }

  if (!behind) return null;
  return (
    <div className={styles.notice} role="status">
      <p className={styles.happened}>{say.title}</p>
      <p>{say.what}</p>
      <p>
        <a href={routeHash({ page: 'packs' })}>{packWords.backup.reminderLink}</a>
      </p>
      <Button aria-disabled={trying} onClick={() => !trying && void tryAgain()}>
        {trying ? packWords.working : say.tryAgain}
      </Button>
    </div>
  );
}
