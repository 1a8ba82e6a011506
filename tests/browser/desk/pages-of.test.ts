import { expect, test } from 'vitest';
import { pagesOf } from '../../../entrypoints/desk/hand-out/pages-of';
import { forReaders } from '../../../lib/briefing/for-readers';
import type { Clip } from '../../../lib/model/clip';
import type { Id } from '../../../lib/model/id';
import { readBriefing } from '../../../lib/services/read-briefing';
import { saveClip } from '../../../lib/services/save-clip';
import { excerptDraft } from '../services/drafts';
import { done, meetingFields, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';

const text = 'Some 11,267 persons arrived. The informant lives behind the mosque.';
const red: Partial<Clip> = { sharing: 'RED', sensitivity: 'severe' };
const high: Partial<Clip> = { sensitivity: 'high' };
const http = { canonicalUrl: 'http://dtm.example.org/news/arrivals' };

/** The texts of pages for the community, where a second clip of the page stands so. */
async function pagesWith(
  place: 'here' | 'taken out' | 'inbox' | 'elsewhere',
  marks: Partial<Clip>,
  isNamed = false,
  theirs = '',
) {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const other = await meetingWith(db, ['Protection'], { ...meetingFields, date: '2018-07-12' });
  const clip = async (quote: string, tagged: Id[]) => {
    const draft = { ...excerptDraft(quote), snapshot: { text, truncated: false } };
    return done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds: tagged })).saved;
  };
  await clip('Some 11,267 persons arrived.', topicIds);
  const places = { here: topicIds, 'taken out': topicIds, inbox: [], elsewhere: other.topicIds };
  const second = await clip('The informant lives behind the mosque.', places[place]);
  await db.clips.update(second, marks);
  if (place === 'taken out') await db.tags.where({ clipId: second }).modify({ included: false });
  if (theirs !== '')
    await db.conflicts.add({
      ...{ id: crypto.randomUUID(), table: 'clips', recordId: second, field: 'sharing', theirs, settled: null },
      ...{ packId: crypto.randomUUID(), foundAt: '2018-08-08T09:00:00.000Z' },
    });
  const input = await readBriefing(db, { meetingId, now: '2018-08-08T09:00:00.000Z' });
  if (!input) throw new Error('no briefing');
  const reach = {
    ...{ sharing: 'GREEN' as const, sensitivity: null }, // literal of the enum
    sensitive: { outBut: new Set(isNamed ? [second] : []) },
  };
  const made = forReaders(input, { ...reach, details: { blankBut: new Set() } });
  return (await pagesOf(db, { ...made, reach }, [])).map((page) => page.text);
}

test.each([
  ['is left out for the readers', 'here', red],
  ['was taken out of the briefing by hand', 'taken out', red],
  ['lies in the inbox', 'inbox', red],
  ['is of another meeting', 'elsewhere', red],
  ['was met without encryption', 'here', { ...red, ...http }],
  ['was met without encryption, of another meeting', 'elsewhere', { ...red, ...http }],
  ['is of high sensitivity', 'here', high],
  ['is of high sensitivity, in the inbox', 'inbox', high],
  ['is not for attribution', 'here', { nonAttributable: true }],
  ['is not for attribution, of another meeting', 'elsewhere', { nonAttributable: true }],
] as const)('no text of a page of which a clip %s', async (_, place, marks) => {
  expect(await pagesWith(place, marks)).toEqual([]);
});

test('a text where nothing keeps it back, or what would was named', async () => {
  expect(await pagesWith('elsewhere', {})).toEqual([text]);
  expect(await pagesWith('taken out', {})).toEqual([text]);
  expect(await pagesWith('here', high, true)).toEqual([text]);
});

test('a clip in the inbox that a pack marks more strictly closes its page until the person decides', async () => {
  expect(await pagesWith('inbox', {}, false, 'RED')).toEqual([]);
});
