import type { Id } from '../model/id';
import { isTranscribed } from '../model/is-transcribed';
import { labelText } from '../sanitize/label-text';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import type { figuresOf } from './figures-of';
import { followTyped } from './follow-typed';
import { type Outcome, outcomeOf } from './outcome';

/**
 * Keeps what the person reads off a picture, in place of what she typed before, and marks the clip as transcribed by hand. Emptied,
 * it takes the mark away, unless something else of the clip was typed by hand. Figures that stand on it follow.
 * Refuses `not-found`, and `invalid-input` for over 500 characters and for clips that are no pictures.
 * @param told `read`: how numbers are read; the worker does without, where the card was closed while the person typed
 */
export async function typeValue(
  db: RapporteurDatabase,
  told: { clipId: Id; typed: string; read?: typeof figuresOf },
  stamps = systemStamps,
): Promise<Outcome> {
  const { clipId, read } = told;
  const typed = labelText(told.typed, 501);
  if (typed.length > 500) return refuse('invalid-input');
  const performed = await performAction(db, 'type-value', stamps, async (writer) => {
    const clip = await writer.get('clips', clipId);
    if (!clip) return refuse('not-found');
    if (clip.content.kind !== 'image') return refuse('invalid-input');
    if (typed === clip.typed) return;
    const now = { ...clip, typed, transcribed: isTranscribed({ ...clip, typed }) };
    await writer.put('clips', now);
    const source = read && (await writer.get('sources', clip.sourceId));
    await followTyped(writer, now, source ? read(now, source) : null);
  });
  return outcomeOf(performed, stamps);
}
