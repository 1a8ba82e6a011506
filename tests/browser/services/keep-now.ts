import { outlineNow } from '../../../entrypoints/desk/hand-out/outline-now';
import type { BriefingOutline } from '../../../lib/model/briefing-version';
import type { Id } from '../../../lib/model/id';
import { keepVersion } from '../../../lib/services/keep-version';
import { readBriefing } from '../../../lib/services/read-briefing';
import { readCitedFigures } from '../../../lib/services/read-cited-figures';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { done } from './fill-store';

/** Keeps the briefing of a meeting as it is now. */
export async function keepNow(db: RapporteurDatabase, meetingId: Id): Promise<BriefingOutline> {
  const figures = await readCitedFigures(db, meetingId);
  const input = await readBriefing(db, { meetingId, now: '2018-08-08T10:00:00.000Z', figures });
  if (!input) throw new Error('there is no meeting');
  const outline = outlineNow(input);
  done(await keepVersion(db, { meetingId, occasion: 'exported', outline }));
  return outline;
}
