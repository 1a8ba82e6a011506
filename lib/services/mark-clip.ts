import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import { isTranscribed } from '../model/is-transcribed';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** How a clip is marked: for whom it is, how much harm it could do, whether its speaker may be told, whether a person typed or compared it. */
export type Marks = Pick<Clip, 'sensitivity' | 'sharing' | 'nonAttributable' | 'transcribed' | 'wording'>;

/**
 * Marks a clip; what is not given stays. That it was transcribed is not taken away from one on which a typed value stands. Refuses `not-found`, and `invalid-input` for marks that there are not.
 */
export async function markClip(
  db: RapporteurDatabase,
  { clipId, marks }: { clipId: Id; marks: Partial<Marks> },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'mark-clip', stamps, async (writer) => {
    const clip = await writer.get('clips', clipId);
    if (!clip) return refuse('not-found');
    const { sensitivity, sharing, nonAttributable, transcribed, wording } = { ...clip, ...marks };
    const marked = { ...clip, sensitivity, sharing, nonAttributable, transcribed: transcribed || isTranscribed(clip) };
    await writer.put('clips', wording ? { ...marked, wording } : marked);
  });
  return outcomeOf(performed, stamps);
}
