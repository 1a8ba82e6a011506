import { keepOlderStore } from '../../../lib/keeping/keep-older-store';
import { forgetOlderStore } from '../../../lib/keeping/older-store';
import type { Library } from '../../../lib/model/library';
import { restoreLibrary } from '../../../lib/services/packs/restore-library';
import { schemaVersion } from '../../../lib/store/database-schema';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { type Progress, readProgress } from '../../../lib/store/read-progress';
import { packWords } from '../../../lib/words/pack-words';
import { refusalWords } from '../../../lib/words/refusal-words';
import { backedUpText, backUpBefore } from './back-up-before';
import type { BackedUp } from './make-backup';

const say = packWords.open;

/** How far the library was, and the backup that was made of it then; null where there was nothing that it could hold. */
interface Before {
  progress: Progress;
  kept: BackedUp | null;
}

/** What kept a backup from taking the place of everything, and what to do; everything is as it was. */
export interface Halted {
  why: string;
  /** Where it may go on all the same, without a copy of what is here in the browser: from where. */
  unkept?: Before;
}

/** `told`: what was done, and where the backup of what was here is. */
export type Restored = { ok: true; told: string } | ({ ok: false } & Halted);

/**
 * Puts a backup in place of everything, after a backup of what is here and a copy of it in the browser: whether a download came, nobody can see. Refuses where
 * no backup can be made, where there would be nothing but a download, and where something is saved meanwhile.
 * @param unkept from where it goes on, where the person said yes to a download alone
 */
export async function restoreBackup(
  db: RapporteurDatabase,
  library: Library,
  unkept: Before | null = null,
): Promise<Restored> {
  const before = unkept ?? { progress: await readProgress(db), kept: await backUpBefore(db) };
  const { kept } = before;
  if (kept && !kept.ok) return kept;
  const copy = kept && !unkept && (await keepInBrowser(db));
  const lacks = kept && !copy ? say.noCopy : '';
  if (lacks && !unkept && !kept?.inFolder) {
    return { ok: false, why: [backedUpText(kept), lacks, say.orUnkept].join(' '), unkept: before };
  }
  const restored = await restoreLibrary(db, library, before.progress);
  if (restored.ok) return { ok: true, told: [say.restored, backedUpText(kept), lacks].filter(Boolean).join(' ') };
  // What it is a copy of is still there; each try would leave another. A disk that fails can refuse what it has done.
  const isThere = restored.reason === 'changed-since' || (await readProgress(db).catch(() => null)) === before.progress;
  if (copy && isThere) await forgetOlderStore(copy).catch((cause) => console.error('packs: a copy is left', cause));
  if (restored.reason === 'changed-since') return { ok: false, why: say.savedMeanwhile };
  const { happened, instead } = refusalWords[restored.reason];
  return { ok: false, why: `${happened} ${instead}` };
}

/** @returns the name of the copy; null where there is none */
async function keepInBrowser(db: RapporteurDatabase): Promise<string | null> {
  const older = schemaVersion + 1; // to the next version, this one is an older one
  return keepOlderStore(indexedDB, db.backendDB().name, older, Date.now()).catch((cause) => {
    console.error('packs: the library is not kept beside its backup', cause);
    return null;
  });
}
