import { idSchema } from '../../lib/model/id';
import type { Outcome } from '../../lib/services/outcome';
import { writeNote } from '../../lib/services/write-note';
import { writeTopic } from '../../lib/services/write-topic';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { DraftEntry, DraftJournal } from './draft-journal';

/** Names a text in the journal. */
export const draftKey = (kind: 'lineToTake' | 'ask' | 'note', id: string) => `${kind}/${id}`;

/**
 * Finishes what an earlier desk was closed in the middle of typing. A text that was changed elsewhere since is kept
 * and the draft put under it, so that neither is lost.
 * @returns how many texts were written
 */
export async function recoverDrafts(db: RapporteurDatabase, journal: DraftJournal): Promise<number> {
  let written = 0;
  for (const entry of journal.all()) {
    const outcome = await recoverDraft(db, entry);
    if (outcome === null || outcome.ok || outcome.reason === 'not-found') journal.drop(entry.key);
    if (outcome?.ok) written += 1;
  }
  return written;
}

async function recoverDraft(db: RapporteurDatabase, entry: DraftEntry): Promise<Outcome | null> {
  const [kind, key] = entry.key.split('/');
  const id = idSchema.safeParse(key);
  if (!id.success) return null;
  if (kind === 'note') {
    const note = (await db.clips.get(id.data))?.note;
    const text = joined(note, entry);
    return text === null ? null : writeNote(db, { clipId: id.data, note: text });
  }
  if (kind !== 'lineToTake' && kind !== 'ask') return null;
  const text = joined((await db.topics.get(id.data))?.[kind], entry);
  return text === null ? null : writeTopic(db, { topicId: id.data, [kind]: text });
}

/** @returns the text to write, or null where there is nothing to do */
function joined(stored: string | undefined, entry: DraftEntry): string | null {
  if (stored === undefined || stored === entry.text) return null;
  return stored === entry.base ? entry.text : `${stored}\n\n${entry.text}`;
}
