import { keepSafe } from '../../lib/keeping/keep-safe';
import { standByStore } from '../../lib/ledger/stand-by-store';
import type { FiguresPortMessage } from '../../lib/messaging/figures-port';
import { finishFigures } from '../../lib/services/finish-figures';
import { rereadLate } from '../../lib/services/reread-late';
import { openDatabase } from '../../lib/store/open-database';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { askedStorage } from './asked-storage';
import { ownJournal } from './own-journal';

let db: RapporteurDatabase | null = null;

/** Does what needs the reader of numbers, and is loaded for it. What it writes is kept as what any other page writes. */
export async function doFigures(message: FiguresPortMessage): Promise<void> {
  db ??= openDatabase('rapporteur', async () => standByStore(keepSafe(ownJournal, loadRepairs, askedStorage())));
  if (message.kind === 'reread') return rereadLate(db, message.clipId);
  return finishFigures(db, message);
}

async function loadRepairs() {
  return (await import('../../lib/repair/repairs')).repairs;
}
