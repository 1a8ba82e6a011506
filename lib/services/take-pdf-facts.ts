import type { Id } from '../model/id';
import type { PdfFacts } from '../pdf/pdf-facts';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { planCompletion } from './plan-completion';
import { rereadFigures } from './reread-figures';

/** Takes over what a file that the person chose says of a clip of it, and reads its figures anew; it can be taken back. Refuses `not-found`. */
export async function takePdfFacts(
  db: RapporteurDatabase,
  { clipId, facts }: { clipId: Id; facts: PdfFacts },
  stamps = systemStamps,
): Promise<Outcome> {
  const plan = await planCompletion(db, clipId, facts, stamps);
  if (!plan) return refuse('not-found');
  const { complete, source, snapshot } = plan;
  const performed = await performAction(db, 'edit-source', stamps, async (writer) => {
    const clip = await writer.get('clips', clipId);
    if (!clip) return refuse('not-found');
    if (snapshot) await writer.addEvidence('snapshots', snapshot);
    if (source?.isNew) await writer.addEvidence('sources', source.record);
    else if (source) await writer.put('sources', source.record);
    const now = complete(clip);
    await writer.put('clips', now);
    const cited = await writer.get('sources', now.sourceId);
    if (cited) await rereadFigures(writer, cited);
  });
  return outcomeOf(performed, stamps);
}
