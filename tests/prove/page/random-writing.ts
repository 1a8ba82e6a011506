import { createMeeting } from '../../../lib/services/create-meeting';
import { deleteClips } from '../../../lib/services/delete-clips';
import { importMinutes } from '../../../lib/services/import-minutes';
import { saveClip } from '../../../lib/services/save-clip';
import { tagClip } from '../../../lib/services/tag-clip';
import { writeNote } from '../../../lib/services/write-note';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { excerptDraft } from '../../browser/services/drafts';
import { item, juneMinutes } from '../../browser/services/minutes';

/** What was acknowledged: this clip is there, with this note, or is gone. */
export interface Acknowledged {
  clip: string;
  note: number;
  gone: boolean;
}
declare global {
  /** Left by the driver: hears of everything that was acknowledged, and of what is begun. */
  var acknowledged: (what: Acknowledged) => Promise<void>;
  var begun: (what: Acknowledged) => Promise<void>;
}

const kinds = ['clip', 'clip', 'clip', 'clip', 'note', 'note', 'tag', 'delete', 'minutes'];

/** Clips, tags, edits, deletes and imports through the product's services, one after the other, as the numbers say. */
export async function randomWriting(
  db: RapporteurDatabase,
  random: () => number,
  most: number,
  among: string[] = kinds,
): Promise<number> {
  const pick = <T>(list: T[]): T | undefined => list[Math.floor(random() * list.length)];
  const own: Acknowledged[] = [];
  let topics = await db.topics.toCollection().primaryKeys();
  if (topics.length === 0) {
    await createMeeting(db, {
      meeting: { ...juneMinutes().meeting, title: 'Proof', endTime: null },
      topicTitles: ['General', 'Balkans'],
    });
    topics = await db.topics.toCollection().primaryKeys();
  }
  for (let done = 0; done < most; done++) {
    const kind = pick(among);
    const known = pick(own);
    if (kind === 'clip' || !known) {
      const told = { clip: crypto.randomUUID(), note: 0, gone: false };
      void begun(told);
      const length = 200 + Math.floor(random() * random() * 20_000);
      const quote = `${told.clip} ${'forty roofs were mended '.repeat(Math.ceil(length / 24))}`;
      const draft = excerptDraft(quote, `https://dtm.example.org/${told.clip}`);
      const saved = await saveClip(db, { clipId: told.clip, draft, topicIds: [pick(topics) ?? ''] });
      if (!saved.ok) throw new Error(saved.reason);
      own.push(told);
      void acknowledged(told);
    } else if (kind === 'note') {
      const told = { ...known, note: known.note + 1 };
      void begun(told);
      const outcome = await writeNote(db, { clipId: known.clip, note: String(told.note) });
      if (!outcome.ok) throw new Error(outcome.reason);
      known.note += 1;
      void acknowledged(told);
    } else if (kind === 'tag') {
      await tagClip(db, { clipId: known.clip, topicId: pick(topics) ?? '' });
    } else if (kind === 'delete') {
      const told = { ...known, gone: true };
      void begun(told);
      const outcome = await deleteClips(db, { clipIds: [known.clip] });
      if (!outcome.ok) throw new Error(outcome.reason);
      own.splice(own.indexOf(known), 1);
      void acknowledged(told);
    } else {
      await importMinutes(db, juneMinutes({ items: [item(`Item ${random()}`)], actions: [] }));
    }
  }
  return own.length;
}
