import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { type BriefingOutline, briefingOutlineSchema } from '../../../lib/model/briefing-version';
import { askThread } from './ask-thread';

/** Milliseconds that it may take; the largest briefings take a few hundred. */
const patience = 60_000;

/** What a briefing says in words, as a version keeps it, put together in a thread: for hundreds of clips the page would stand still. */
export async function outlineInWorker(input: BriefingInput): Promise<BriefingOutline> {
  return briefingOutlineSchema.parse(await askThread({ kind: 'make-outline', input }, { wait: patience }));
}
