import { useEffect, useState } from 'react';
import { useLive } from '../../components/use-live';
import type { Clip } from '../../lib/model/clip';
import type { Snapshot } from '../../lib/model/snapshot';
import { deskWords } from '../../lib/words/desk-words';
import styles from './clip-page.module.css';
import { useDesk } from './desk-context';
import { gunzip, sha256 } from './gunzip';
import { momentText } from './meeting-date';

const say = deskWords.clip;

/** The readable text of the page as it was when the clip was taken, and whether it still matches its checksum. */
export function SnapshotView({ clip }: { clip: Clip }) {
  const { db, locale } = useDesk();
  const { snapshotId } = clip;
  const snapshot = useLive(async () => (snapshotId && (await db.snapshots.get(snapshotId))) || null, [db, snapshotId]);
  const read = useSnapshotText(snapshot ?? null);
  if (snapshot === undefined) return null;
  if (snapshot === null) return <p className={styles.quiet}>{say.snapshotNone}</p>;
  return (
    <>
      <p>
        {say.snapshotWhen(momentText(snapshot.takenAt, locale))} {snapshot.truncated && say.snapshotTruncated}{' '}
        {read && (read.sound ? say.snapshotVerified : say.snapshotBroken)}
      </p>
      <p className={styles.hash}>
        {say.sha} <code>{snapshot.sha256}</code>
      </p>
      {read?.text && (
        <details className={styles.snapshot}>
          <summary>{say.snapshotShow}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre dir="auto" tabIndex={0}>
            {read.text}
          </pre>
        </details>
      )}
    </>
  );
}

function useSnapshotText(snapshot: Snapshot | null): { text: string; sound: boolean } | null {
  const [read, setRead] = useState<{ text: string; sound: boolean } | null>(null);
  useEffect(() => {
    if (!snapshot) return;
    let current = true;
    readSnapshot(snapshot).then((result) => current && setRead(result));
    return () => {
      current = false;
    };
  }, [snapshot]);
  return read;
}

async function readSnapshot(snapshot: Snapshot): Promise<{ text: string; sound: boolean }> {
  try {
    const bytes = await gunzip(snapshot.gzip);
    return { text: new TextDecoder().decode(bytes), sound: (await sha256(bytes)) === snapshot.sha256 };
  } catch {
    return { text: '', sound: false };
  }
}
