import { type BriefingVersion, briefingVersionSchema } from '../model/briefing-version';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { sameValue } from '../store/same-value';
import { systemStamps } from '../store/stamps';
import { surplusVersions, versionsOf } from '../store/version-queries';
import { type Outcome, outcomeOf } from './outcome';

/** Versions of one briefing at most. */
export const mostVersions = 100;

/**
 * Keeps what a briefing says now, to be held against later ones. Writes nothing where it says the same as the latest version.
 * Of more than `mostVersions` the oldest go that the person did not keep herself, and hers only where there are no others.
 * Refuses `not-found` and `invalid-input`.
 */
export async function keepVersion(
  db: RapporteurDatabase,
  request: Pick<BriefingVersion, 'meetingId' | 'occasion' | 'outline'>,
  stamps = systemStamps,
): Promise<Outcome> {
  const { meetingId, occasion, outline } = request;
  const performed = await performAction(db, 'keep-version', stamps, async (writer) => {
    if (!(await writer.get('meetings', meetingId))) return refuse('not-found');
    const [latest] = await versionsOf(writer.db, meetingId);
    if (latest !== undefined && sameValue(latest.outline, outline)) return;
    const version = { id: stamps.newId(), meetingId, madeAt: stamps.now(), occasion, outline };
    await writer.putParsed('briefingVersions', briefingVersionSchema.parse(version));
    for (const id of await surplusVersions(writer.db, meetingId, mostVersions)) {
      await writer.remove('briefingVersions', id);
    }
  });
  return outcomeOf(performed, stamps);
}
