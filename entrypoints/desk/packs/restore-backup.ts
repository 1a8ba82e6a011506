import { keepOlderStore } from '../../../lib/keeping/keep-older-store';
import { findOlderStore } from '../../../lib/keeping/older-store';
import type { Library } from '../../../lib/model/library';
import { restoreLibrary } from '../../../lib/services/packs/restore-library';
import { schemaVersion } from '../../../lib/store/database-schema';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { readProgress } from '../../../lib/store/read-progress';
import { packWords } from '../../../lib/words/pack-words';
import { refusalWords } from '../../../lib/words/refusal-words';
import { backedUpText, backUpBefore } from './back-up-before';

const say = packWords.open;

/** `told`: what was done, and where the backup of what was here is. `why`: what kept it from being done and what to do; everything is as it was. */
export type Restored = { ok: true; told: string } | { ok: false; why: string };

/** Puts a backup in place of everything, after a backup of what is here. Refuses where none can be made, and where something is saved meanwhile. */
export async function restoreBackup(db: RapporteurDatabase, library: Library): Promise<Restored> {
  const progress = await readProgress(db);
  const kept = await backUpBefore(db);
  if (kept && !kept.ok) return kept;
  if (kept) await keepInBrowser(db);
  const restored = await restoreLibrary(db, library, progress);
  if (restored.ok) return { ok: true, told: [say.restored, backedUpText(kept)].filter(Boolean).join(' ') };
  if (restored.reason === 'changed-since') return { ok: false, why: say.savedMeanwhile };
  const { happened, instead } = refusalWords[restored.reason];
  return { ok: false, why: `${happened} ${instead}` };
}

/**
 * What a backup takes the place of stays in the browser too: whether a download came, nobody can see. Without it there is still the backup. While
 * records are missing, what was kept before stays instead: it may be all that is left of them.
 */
async function keepInBrowser(db: RapporteurDatabase): Promise<void> {
  const older = schemaVersion + 1; // to the next version, this one is an older one
  try {
    if (!db.suspicion || !(await findOlderStore())) await keepOlderStore(indexedDB, db.backendDB().name, older);
  } catch (cause) {
    console.error('packs: the library is not kept beside its backup', cause);
  }
}
