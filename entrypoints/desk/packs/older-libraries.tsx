import { useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import { downloadBytes } from '../../../components/download-bytes';
import { findOlderStore, forgetOlderStore, type OlderStore } from '../../../lib/keeping/older-store';
import type { PackContent } from '../../../lib/packs/pack-content';
import { packWords } from '../../../lib/words/pack-words';
import { SureButton } from '../data/sure-button';
import { useDesk } from '../desk-context';
import { faultText } from './fault-text';
import { readOlderInWorker, writePackInWorker } from './pack-in-worker';
import styles from './packs.module.css';
import { usePackWork } from './use-pack-work';

const say = packWords.older;

/** The library as it was before the last upgrade, or before a backup took its place, for as long as it is kept: to look at, to save as a backup, or to delete. */
export function OlderLibrary({ onOpen }: { onOpen: (content: PackContent) => void }) {
  const { locale, say: announce } = useDesk();
  const [older, setOlder] = useState<OlderStore | null>(null);
  const { busy, message, tell, work } = usePackWork('the older library was not read');
  useEffect(() => {
    findOlderStore().then(setOlder, (cause) => console.error('packs: no older library', cause));
  }, []);
  if (!older) return null;

  const run = (what: (content: PackContent, older: OlderStore) => Promise<void> | void) =>
    work(async () => {
      const read = await readOlderInWorker(await older.file.text(), older.keptAt.toISOString());
      if (read.ok) await what({ head: read.head, library: read.library }, older);
      else tell('fault' in read ? faultText(read.fault) : packWords.failed);
    });

  async function save(content: PackContent, { keptAt }: OlderStore) {
    const made = await writePackInWorker(content, null);
    if (!made.ok) return tell(faultText(made.fault));
    const name = `rapporteur-as-it-was-${keptAt.toISOString().slice(0, 10)}.zip`;
    downloadBytes(name, 'application/zip', made.bytes);
    tell(packWords.make.made(name));
  }

  async function forget() {
    await forgetOlderStore();
    setOlder(null);
    announce(say.gone);
  }

  return (
    <fieldset className={styles.checks}>
      <legend>{say.kept(older.keptAt.toLocaleDateString(locale, { dateStyle: 'long' }))}</legend>
      <div className={styles.row}>
        <Button aria-disabled={busy} onClick={() => void run(onOpen)}>
          {say.look}
        </Button>
        <Button aria-disabled={busy} onClick={() => void run(save)}>
          {say.save}
        </Button>
        <SureButton ask={say.forget} askName={say.forget} yes={say.forgetYes} onSure={() => void forget()} />
      </div>
      <p role="status">{message}</p>
    </fieldset>
  );
}
