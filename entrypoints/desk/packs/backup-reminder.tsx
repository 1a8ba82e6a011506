import { useEffect, useState } from 'react';
import { useLive } from '../../../components/use-live';
import { backupDue, isTimeForBackup } from '../../../lib/packs/backup-due';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import { rememberedFolder } from './backup-folder';
import { lastBackup, noteBackup } from './backup-record';
import styles from './packs.module.css';

/** Makes the daily backup where the folder is open to us, and says so where one is overdue. */
export function BackupReminder() {
  const { db } = useDesk();
  const clips = useLive(() => db.clips.count(), [db]);
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!clips) return setDue(false);
    const now = new Date().toISOString();
    const last = lastBackup();
    if (!last) return noteBackup({ at: now, clips: 0, name: null });
    setDue(backupDue(last, clips, now));
    if (!isTimeForBackup(last, clips, now)) return;
    backUpQuietly(db)
      .then((done) => done && setDue(false))
      .catch((cause) => console.error('packs: no daily backup', cause));
  }, [clips, db]);
  if (!due) return null;
  return (
    <p className={styles.warning}>
      {packWords.backup.reminder} <a href={routeHash({ page: 'packs' })}>{packWords.backup.reminderLink}</a>
    </p>
  );
}

/** Only into a folder: nobody wants downloads that she did not ask for. */
async function backUpQuietly(db: ReturnType<typeof useDesk>['db']): Promise<boolean> {
  const folder = await rememberedFolder();
  if (!folder || (await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') return false;
  const { backUp } = await import('./back-up');
  return (await backUp(db)).ok;
}
