import { expect, test } from 'vitest';
import { editSource } from '../../../lib/services/edit-source';
import { figuresOf } from '../../../lib/services/figures-of';
import { importPack } from '../../../lib/services/packs/import-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { saveClip } from '../../../lib/services/save-clip';
import { takeFigures } from '../../../lib/services/take-figures';
import { excerptDraft } from '../services/drafts';
import { done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { packId, sent } from './sent';

const turned = (text: string) => `\u202b${text}\u202c`;

test('what a page, a table and the person wrote with marks that turn the line comes back as it is, and is no difference', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const draft = excerptDraft('unused');
  draft.source.caveats = [turned('As far as is known.')];
  draft.content = {
    ...{ kind: 'table', quote: 'Country Arrivals Tunis 1,200', caption: '', notes: [], rowCount: null },
    ...{ header: [['Country', turned('Registered migrants')]], rows: [[turned('Tunis'), '1,200']] },
  };
  const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds })).saved;
  const clip = await db.clips.get(clipId);
  const source = await db.sources.get(clip?.sourceId ?? '');
  if (!clip || !source) throw new Error('not saved');
  done(await takeFigures(db, { clipId, found: figuresOf(clip, source), wanted: [0] }));
  done(await editSource(db, { sourceId: source.id, field: 'title', value: turned('Arrivals in July') }));
  const library = await readLibrary(db);
  expect(await sent(library)).toEqual(library);
  done(await importPack(db, { packId, library: await sent(library) }));
  expect(await readLibrary(db)).toEqual(library);
});
