import { useEffect, useReducer, useState } from 'react';
import { useLive } from '../../../components/use-live';
import { backupDue } from '../../../lib/packs/backup-due';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import { useTold } from '../use-told';
import { backUpByItself } from './back-up-by-itself';
import { backupNoted, lastBackup, noteBackup } from './backup-record';
import styles from './packs.module.css';

/** Milliseconds after which a desk that stays open looks again. */
const hour = 3_600_000;

/** Makes the backup that is due where the person chose how, and says so where one is overdue. */
export function BackupReminder() {
  const { db } = useDesk();
  // Whatever else a person makes stands on one of these.
  const held = useLive(async () => ({ clips: await db.clips.count(), meetings: await db.meetings.count() }), [db]);
  const [looked, lookAgain] = useReducer((times: number) => times + 1, 0);
  const [due, setDue] = useState<string | null>(null);
  const { message, tell, hush } = useTold();
  useEffect(() => {
    const timer = setInterval(lookAgain, hour);
    const noted = () => {
      hush(); // whatever was wrong before
      lookAgain();
    };
    window.addEventListener(backupNoted, noted);
    return () => {
      clearInterval(timer);
      window.removeEventListener(backupNoted, noted);
    };
  }, [hush]);
  const clips = held?.clips ?? 0;
  const isEmpty = !held || held.clips + held.meetings === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: to look again is the reason; what is told stands where it is
  useEffect(() => {
    if (isEmpty) return setDue(null);
    const now = new Date().toISOString();
    const last = lastBackup();
    if (!last) return noteBackup({ at: now, clips: 0, name: null });
    const { reminder, reminderNone } = packWords.backup;
    setDue(backupDue(last, clips, now) ? (last.name === null ? reminderNone : reminder) : null);
    backUpByItself(db, clips)
      .then((made) => {
        if (made && !made.ok) tell(made.why);
        else if (made && !made.inFolder) tell(packWords.backup.handedOver(made.name));
      })
      .catch((cause) => {
        console.error('packs: no backup', cause);
        tell(packWords.failed);
      });
  }, [clips, isEmpty, db, looked]);
  return (
    <>
      {due && (
        <p className={styles.warning}>
          {due} <a href={routeHash({ page: 'packs' })}>{packWords.backup.reminderLink}</a>
        </p>
      )}
      {message && <p className={styles.hint}>{message}</p>}
    </>
  );
}
