import type { FiguresPortMessage } from '../../lib/messaging/figures-port';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

/**
 * Does what needs the reader of numbers in Firefox. The background is a page there, not a worker: it may load code when it is wanted, and there is no
 * page that nobody sees. Settles when it is done.
 */
export function figuresHere(db: RapporteurDatabase) {
  return async (message: FiguresPortMessage): Promise<void> => {
    if (message.kind === 'reread') {
      const { rereadLate } = await import('../../lib/services/reread-late');
      return rereadLate(db, message.clipId);
    }
    const { finishFigures } = await import('../../lib/services/finish-figures');
    return finishFigures(db, message);
  };
}
