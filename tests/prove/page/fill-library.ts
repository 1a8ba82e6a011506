import { saveClip } from '../../../lib/services/save-clip';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { excerptDraft } from '../../browser/services/drafts';

/** Records that are written together. */
const together = 500;

/** Fills a library with copies of one clip, each with its own source, until it has this many. */
export async function fillLibrary(db: RapporteurDatabase, clips: number): Promise<void> {
  const saved = await saveClip(db, { clipId: crypto.randomUUID(), draft: excerptDraft(quoteOf(2000)) });
  if (!saved.ok) throw new Error(saved.reason);
  const clip = await db.clips.get(saved.saved);
  const source = clip && (await db.sources.get(clip.sourceId));
  if (!clip || !source) throw new Error('the first clip is not there');
  for (let done = await db.clips.count(); done < clips; done += together) {
    const copies = Array.from({ length: Math.min(together, clips - done) }, () => crypto.randomUUID());
    await db.transaction('rw', db.tables, async () => {
      await db.sources.bulkAdd(copies.map((id) => ({ ...source, id, fingerprint: id.replaceAll('-', '').repeat(2) })));
      await db.clips.bulkAdd(
        copies.map((id) => ({ ...clip, id, sourceId: id, canonicalUrl: `https://dtm.example.org/${id}` })),
      );
    });
  }
}

/** Milliseconds that each of so many saves of a clip of 2 KB took until it was said to be saved. */
export async function savingTimes(db: RapporteurDatabase, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let done = 0; done < count; done++) {
    const clipId = crypto.randomUUID();
    const draft = excerptDraft(`${clipId} ${quoteOf(2000)}`, `https://dtm.example.org/${clipId}`);
    const before = performance.now();
    const saved = await saveClip(db, { clipId, draft });
    times.push(performance.now() - before);
    if (!saved.ok) throw new Error(saved.reason);
  }
  return times;
}

const quoteOf = (length: number) => 'forty roofs were mended '.repeat(Math.ceil(length / 24)).slice(0, length);
