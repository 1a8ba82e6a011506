import { useState } from 'react';
import { downloadBytes } from '../../../components/download-bytes';
import type { Library } from '../../../lib/model/library';
import type { Meeting } from '../../../lib/model/meeting';
import { newPassphrase } from '../../../lib/packs/new-passphrase';
import type { PackManifest } from '../../../lib/packs/pack-manifest';
import { fileName } from '../../../lib/sanitize/file-name';
import { localDate } from '../../../lib/store/local-date';
import { packWords } from '../../../lib/words/pack-words';
import { faultText } from './fault-text';
import { writePackInWorker } from './pack-in-worker';
import { usePackWork } from './use-pack-work';

const say = packWords.make;

export interface PackOrder {
  library: Library;
  meeting: Meeting;
  /** Whether all topics of the meeting go. */
  whole: boolean;
  readers: PackManifest['readers'];
  encrypt: boolean;
}

/** Makes a pack and hands it to the browser; the passphrase, where there is one, is held until the person has seen it. */
export function useMakePack() {
  const { busy, message, tell, work } = usePackWork('not made');
  const [passphrase, setPassphrase] = useState<string | null>(null);

  async function make({ library, meeting, whole, readers, encrypt }: PackOrder) {
    const phrase = encrypt ? newPassphrase((numbers) => crypto.getRandomValues(numbers)) : null;
    const now = new Date();
    const { title, date } = meeting;
    const madeOf = { kind: whole ? ('meeting' as const) : ('choice' as const), title, date };
    const head = { packId: crypto.randomUUID(), madeAt: now.toISOString(), madeOf, readers };
    const made = await writePackInWorker({ head, library }, phrase);
    if (!made.ok) return tell(faultText(made.fault));
    // What is encrypted does not say in its name what it is about.
    const day = localDate(now);
    const name = phrase === null ? fileName(`${title} ${day}`, 'zip') : `${fileName(`rapporteur ${day}`, 'zip')}.age`;
    downloadBytes(name, phrase === null ? 'application/zip' : 'application/octet-stream', made.bytes);
    setPassphrase(phrase);
    tell(say.made(name));
  }

  return {
    busy,
    message,
    passphrase,
    seen: () => setPassphrase(null),
    make: (order: PackOrder) => void work(() => make(order)),
  };
}
