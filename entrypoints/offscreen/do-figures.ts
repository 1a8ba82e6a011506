import type { FiguresPortMessage } from '../../lib/messaging/figures-port';
import { finishFigures } from '../../lib/services/finish-figures';
import { rereadLate } from '../../lib/services/reread-late';
import { openDatabase } from '../../lib/store/open-database';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

let db: RapporteurDatabase | null = null;

/** Does what needs the reader of numbers, and is loaded for it. */
export async function doFigures(message: FiguresPortMessage): Promise<void> {
  db ??= openDatabase();
  if (message.kind === 'reread') return rereadLate(db, message.clipId);
  return finishFigures(db, message);
}
