import { formPrefix } from '../../components/use-held';
import type { DraftEntry, DraftJournal } from '../../lib/messaging/draft-journal';
import { type Id, idSchema } from '../../lib/model/id';
import type { WrittenText } from '../../lib/model/written-block';
import { editBriefing } from '../../lib/services/edit-briefing';
import type { Outcome } from '../../lib/services/outcome';
import { showQuote } from '../../lib/services/show-quote';
import { writeNote } from '../../lib/services/write-note';
import { writeTopic } from '../../lib/services/write-topic';
import { isKnown } from '../../lib/store/is-known';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { writtenForm } from './editor/written-form';

type Kind = 'lineToTake' | 'ask' | 'summary' | 'highlights' | 'method' | 'note' | 'paraphrase';

/** Names a text in the journal. `id` is that of the topic, of the meeting (highlights and method) or of the clip (note and paraphrase). */
export const draftKey = (kind: Kind, id: string) => `${kind}/${id}`;

/**
 * Finishes what an earlier desk was closed in the middle of typing. A text that was changed elsewhere since is kept
 * and the draft put under it, so that neither is lost. What was typed in a form waits for it, as long as what it is about can be had.
 * @returns how many texts were written
 */
export async function recoverDrafts(db: RapporteurDatabase, journal: DraftJournal): Promise<number> {
  let written = 0;
  await db.open();
  // Of what is missing, the store would say that it was never there.
  if (db.suspicion) return written;
  for (const entry of journal.all()) {
    if (entry.key.startsWith(formPrefix)) {
      const about = idIn(entry.key);
      if (about && !(await isKnown(db, about))) journal.drop(entry.key);
      continue;
    }
    const outcome = await recoverDraft(db, entry);
    if (outcome === null || outcome.ok || outcome.reason === 'not-found') journal.drop(entry.key);
    if (outcome?.ok) written += 1;
  }
  return written;
}

/** What a form is about; one of something new may be about nothing yet. */
const idIn = (key: string): Id | undefined => key.match(/[0-9a-f-]{36}/)?.[0];

/** Null where there is nothing to do. */
async function recoverDraft(db: RapporteurDatabase, entry: DraftEntry): Promise<Outcome | null> {
  const [kind, key] = entry.key.split('/');
  const id = idSchema.safeParse(key);
  if (!id.success) return null;
  switch (kind) {
    case 'note':
      return recoverNote(db, id.data, entry);
    case 'paraphrase':
      return recoverParaphrase(db, id.data, entry);
    case 'lineToTake':
    case 'ask':
    case 'summary': {
      const text = joined((await db.topics.get(id.data))?.[kind], entry);
      return text && writeTopic(db, { topicId: id.data, [kind]: text });
    }
    case 'highlights':
    case 'method': {
      const briefing = await db.briefings.where('meetingId').equals(id.data).first();
      const text = joined(briefing?.[kind] ?? [], entry);
      return text && editBriefing(db, { meetingId: id.data, changes: { [kind]: text } });
    }
    default:
      return null;
  }
}

async function recoverNote(db: RapporteurDatabase, clipId: Id, { base, text }: DraftEntry): Promise<Outcome | null> {
  const stored = (await db.clips.get(clipId))?.note;
  if (stored === undefined || stored === text) return null;
  return writeNote(db, { clipId, note: stored === base ? text : `${stored}\n\n${text}` });
}

/** Own words for a quote that was shown otherwise since stay out: the newer choice holds. */
async function recoverParaphrase(
  db: RapporteurDatabase,
  clipId: Id,
  { base, text }: DraftEntry,
): Promise<Outcome | null> {
  const clip = await db.clips.get(clipId);
  const stored = clip?.shown?.kind === 'paraphrase' ? clip.shown.text : '';
  if (!clip || clip.shown?.kind === 'cut' || stored !== base || stored === text || text.trim() === '') return null;
  return showQuote(db, { clipId, shown: { kind: 'paraphrase', text } });
}

/** The text to write, or null where there is nothing to do. */
function joined(stored: WrittenText | undefined, entry: DraftEntry): WrittenText | null {
  const { same, fromLine } = writtenForm;
  const draft = fromLine(entry.text);
  if (!stored || !draft || same(stored, draft)) return null;
  return same(stored, fromLine(entry.base) ?? []) ? draft : [...stored, ...draft];
}
