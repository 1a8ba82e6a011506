import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import { downloadBytes } from '../../../components/download-bytes';
import { findOlderStores, forgetOlderStore, type OlderStore } from '../../../lib/keeping/older-store';
import { daysSince } from '../../../lib/packs/backup-due';
import type { PackContent } from '../../../lib/packs/pack-content';
import { packWords } from '../../../lib/words/pack-words';
import { SureButton } from '../data/sure-button';
import { useDesk } from '../desk-context';
import { daysText } from './days-text';
import { faultText } from './fault-text';
import { readOlderInWorker, writePackInWorker } from './pack-in-worker';
import styles from './packs.module.css';
import { usePackWork } from './use-pack-work';

const say = packWords.older;

/** The library as it was before an upgrade, and before each backup that took its place, for as long as it is kept: to look at, to save as a backup, or to delete. */
export function OlderLibraries({ onOpen }: { onOpen: (content: PackContent) => void }) {
  const { locale, say: announce } = useDesk();
  const [stores, setStores] = useState<OlderStore[]>([]);
  const { busy, message, tell, work } = usePackWork('the older library was not read');
  useEffect(() => {
    findOlderStores().then(setStores, (cause) => console.error('packs: no older library', cause));
  }, []);
  if (stores.length === 0) return null;
  const now = new Date().toISOString();

  const run = (older: OlderStore, what: (content: PackContent, older: OlderStore) => Promise<void> | void) =>
    work(async () => {
      const read = await readOlderInWorker(await older.file.text(), older.keptAt.toISOString());
      if (read.ok) await what({ head: read.head, library: read.library }, older);
      else tell('fault' in read ? faultText(read.fault) : packWords.failed);
    });

  async function save(content: PackContent, { keptAt }: OlderStore) {
    const made = await writePackInWorker(content, null);
    if (!made.ok) return tell(faultText(made.fault));
    const name = `rapporteur-as-it-was-${keptAt.toISOString().slice(0, 19).replaceAll(':', '-')}.zip`;
    downloadBytes(name, 'application/zip', made.bytes);
    tell(packWords.make.made(name));
  }

  async function forget({ file }: OlderStore) {
    await forgetOlderStore(file.name);
    setStores(await findOlderStores());
    announce(say.gone);
  }

  return (
    <>
      <p>{say.kept}</p>
      {stores.map((older) => (
        <fieldset key={older.file.name} className={styles.checks}>
          <legend>
            {say.asItWas(
              older.keptAt.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }),
              daysText(daysSince({ at: older.keptAt.toISOString() }, now)),
              packWords.tables.clips(older.clips),
            )}
          </legend>
          <div className={styles.row}>
            <Button aria-disabled={busy} onClick={() => void run(older, onOpen)}>
              {say.look}
            </Button>
            <Button aria-disabled={busy} onClick={() => void run(older, save)}>
              {say.save}
            </Button>
            <SureButton ask={say.forget} askName={say.forget} yes={say.forgetYes} onSure={() => void forget(older)} />
          </div>
        </fieldset>
      ))}
      <p role="status">{message}</p>
    </>
  );
}
