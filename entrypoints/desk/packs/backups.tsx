import { useEffect, useId, useState } from 'react';
import { Button } from '../../../components/button';
import { useLive } from '../../../components/use-live';
import { backupDue, daysSince } from '../../../lib/packs/backup-due';
import { backupsAmong } from '../../../lib/packs/surplus-backups';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { backUp } from './back-up';
import { type BackupFolder, canPickFolder, namesIn, pickFolder, rememberedFolder } from './backup-folder';
import { downloadsByItself, lastBackup, setDownloadsByItself } from './backup-record';
import { daysText } from './days-text';
import { hasAnything } from './has-anything';
import styles from './packs.module.css';
import { usePackWork } from './use-pack-work';

const say = packWords.backup;

/** When the last backup was made, where backups go, and the ways to make one. */
export function Backups() {
  const { db } = useDesk();
  const { busy, message, tell, work } = usePackWork('no backup');
  const id = useId();
  const clips = useLive(() => db.clips.count(), [db]);
  /** Undefined until the browser said whether there is one. */
  const [folder, setFolder] = useState<{ handle: BackupFolder; granted: boolean } | null>();
  const [byItself, setByItself] = useState(downloadsByItself);
  useEffect(() => {
    void rememberedFolder().then((handle) => (handle ? look(handle, setFolder) : setFolder(null)));
  }, []);

  /** @param into the folder that was chosen, where the browser lets us look there */
  const make = (into = folder?.granted ? folder.handle : null) =>
    work(async () => {
      if (!(await hasAnything(db))) return tell(await nothingText(into));
      const made = await backUp(db);
      if (made.ok) tell(made.inFolder ? say.written(made.name) : say.handedOver(made.name));
      else tell(made.why);
    });

  async function pick() {
    const handle = await pickFolder();
    if (!handle) return;
    await look(handle, setFolder);
    await make(handle);
  }

  async function allow() {
    if (!folder || (await folder.handle.requestPermission({ mode: 'readwrite' })) !== 'granted') return;
    setFolder({ ...folder, granted: true });
    await make(folder.handle);
  }

  const last = lastBackup();
  const now = new Date().toISOString();
  const isDue = last !== null && clips !== undefined && backupDue(last, clips, now);

  function choose(wanted: boolean) {
    setDownloadsByItself(wanted);
    setByItself(wanted);
    if (wanted && (!last?.name || isDue)) void make();
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say.title}</h2>
      {last?.name ? (
        <p className={styles.good}>
          {(last.isDownload ? say.lastDownload : say.last)(
            daysText(daysSince(last, now)),
            packWords.tables.clips(last.clips),
          )}
        </p>
      ) : (
        <p className={styles.warning}>{say.none}</p>
      )}
      {last?.name && isDue && <p className={styles.warning}>{say.due}</p>}
      {folder && <p>{say.folder(folder.handle.name)}</p>}
      {!canPickFolder() && <p>{say.download}</p>}
      {folder && !folder.granted && <p className={styles.hint}>{say.allowHint}</p>}
      <div className={styles.row}>
        {folder && !folder.granted && (
          <Button look="primary" onClick={() => void allow()}>
            {say.allow}
          </Button>
        )}
        <Button look={folder && !folder.granted ? 'plain' : 'primary'} aria-disabled={busy} onClick={() => void make()}>
          {say.now}
        </Button>
        {canPickFolder() && <Button onClick={() => void pick()}>{folder ? say.otherFolder : say.pickFolder}</Button>}
      </div>
      {folder === null && (
        <label className={styles.check}>
          <input type="checkbox" checked={byItself} onChange={({ target }) => choose(target.checked)} />
          <span>{say.byItself}</span>
        </label>
      )}
      <p role="status">{message}</p>
    </section>
  );
}

/** What is said instead where there is nothing to back up; after the extension was removed, the folder may have what to bring back. */
async function nothingText(folder: BackupFolder | null): Promise<string> {
  const backups = backupsAmong(folder ? await namesIn(folder) : []);
  const [latest] = backups;
  return folder && latest ? say.found(folder.name, backups.length, latest) : say.nothing;
}

async function look(handle: BackupFolder, set: (folder: { handle: BackupFolder; granted: boolean }) => void) {
  set({ handle, granted: (await handle.queryPermission({ mode: 'readwrite' })) === 'granted' });
}
