import { quotedBlocks } from '../briefing/quoted-blocks';
import { snapCuts } from '../briefing/snap-cuts';
import { textOfBlocks } from '../briefing/text-of-blocks';
import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { ShownQuote } from '../model/shown-quote';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/**
 * Says how the quote of an excerpt is shown; null shows it as it was clipped. The quote itself stays. Cuts are kept in order, one for
 * those that touch, and widened where they would split a number.
 * Refuses `not-found`; and `invalid-input` for another kind of clip, cuts outside of the quote or over all of it, and empty words.
 */
export async function showQuote(
  db: RapporteurDatabase,
  { clipId, shown }: { clipId: Id; shown: ShownQuote | null },
  stamps = systemStamps,
): Promise<Outcome> {
  // What is typed is one action to her, from pause to pause; each cut is one of its own.
  const action = shown?.kind === 'paraphrase' ? 'write-quote' : 'show-quote';
  const performed = await performAction(db, action, stamps, async (writer) => {
    const clip = await writer.get('clips', clipId);
    if (!clip) return refuse('not-found');
    if (clip.content.kind !== 'excerpt') return refuse('invalid-input');
    const kept = shown && keptFor(clip, shown);
    if (shown && !kept) return refuse('invalid-input');
    await writer.put('clips', { ...clip, shown: kept });
  });
  return outcomeOf(performed, stamps);
}

/** What is kept of a wish; null for one that cannot be shown. */
function keptFor(clip: Clip, shown: ShownQuote): ShownQuote | null {
  if (shown.kind === 'paraphrase') return shown.text.trim() === '' ? null : shown;
  const text = textOfBlocks(quotedBlocks(clip));
  if (shown.cuts.some(({ start, end }) => start < 0 || start >= end || end > text.length)) return null;
  const cuts = snapCuts(text, shown.cuts);
  const [first] = cuts;
  if (first === undefined) return null;
  const isAll = cuts.length === 1 && !/\S/.test(text.slice(0, first.start) + text.slice(first.end));
  return isAll ? null : { kind: 'cut', cuts };
}
