import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckKeeper } from '../../../entrypoints/background/check-keeper';
import { createChecker } from '../../../entrypoints/background/checker';
import type { CheckState } from '../../../lib/model/check-state';
import type { Id } from '../../../lib/model/id';
import { saveClip } from '../../../lib/services/save-clip';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { verificationsOf } from '../../../lib/store/verification-queries';
import { excerptDraft, imageDraft } from '../services/drafts';
import { done } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { type Answer, checkDoors } from './check-doors';

const site = 'https://dtm.example.org';
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

async function clipOn(db: RapporteurDatabase, quote: string, address: string): Promise<Id> {
  return done(await saveClip(db, { clipId: crypto.randomUUID(), draft: excerptDraft(quote, address) })).saved;
}

/** A checker over a store, and all that it told on its way. */
function checking(
  db: RapporteurDatabase,
  pages: Record<string, Answer | Answer[]>,
  browser: Parameters<typeof checkDoors>[1] = {},
) {
  const world = checkDoors(pages, browser);
  const told: CheckState[] = [];
  const keeper: CheckKeeper = {
    keep: async (check) => void told.push(structuredClone(check)),
    follow: async () => () => true,
  };
  return { ...world, told, last: () => told.at(-1), ...createChecker(db, world.doors, keeper) };
}

const verdictOf = async (db: RapporteurDatabase, clipId: Id) => {
  const [latest] = await verificationsOf(db, clipId);
  return latest && [latest.verdict, latest.reason, latest.found];
};

test('each page is opened once, behind the others, for all of its clips, and closed; what it showed is kept', async () => {
  const db = freshStore();
  const stands = await clipOn(db, 'Some 590 exits were counted', `${site}/news`);
  const changed = await clipOn(db, 'IOM registered 11,267 people', `${site}/news#:~:text=IOM`);
  const gone = await clipOn(db, 'Nobody says this', `${site}/other`);
  const page = 'IOM registered 11,276 people. Some 590 exits were counted. More';
  const checker = checking(db, { [`${site}/news`]: page, [`${site}/other`]: 'Another page. It is short' });
  await checker.start([stands, changed, gone]);
  expect(await verdictOf(db, stands)).toEqual(['stands', null, 'Some 590 exits were counted']);
  expect(await verdictOf(db, changed)).toEqual(['changed', null, 'IOM registered 11,276 people']);
  expect(await verdictOf(db, gone)).toEqual(['gone', null, null]);
  expect(checker.calls.filter((call) => call.startsWith('open')).sort()).toEqual([
    `open ${site}/news`,
    `open ${site}/other`,
  ]);
  expect(checker.tabs.size).toBe(0);
  expect(checker.last()).toMatchObject({ status: 'done', reading: [], tabs: [] });
  expect(checker.last()?.results).toHaveLength(3);
});

test.each<[string, Answer, unknown[]]>([
  ['404', { status: 404 }, ['gone', 'no-page', null]],
  ['500', { status: 500 }, ['unchecked', 'refused', null]],
  ['no network', { ok: false, why: 'no-answer' }, ['unchecked', 'no-answer', null]],
  ['another site that may not be read', { ok: false, why: 'not-allowed' }, ['unchecked', 'led-away', null]],
  ['a download', { ok: false, why: 'no-text' }, ['unchecked', 'no-text', null]],
  ['nothing, for ever', 'never-loads', ['unchecked', 'too-slow', null]],
  ['its tab closed by the person', { ok: false, why: 'tab-closed' }, ['unchecked', 'tab-closed', null]],
])('a page that answers with %s gives its clips that verdict and no other', async (_, answer, verdict) => {
  const db = freshStore();
  const clipId = await clipOn(db, 'IOM registered 11,267 people', `${site}/news`);
  const checker = checking(db, { [`${site}/news`]: answer });
  await checker.start([clipId]);
  expect(await verdictOf(db, clipId)).toEqual(verdict);
  expect(checker.tabs.size).toBe(0);
});

test('words that are late are waited for; that they are gone is believed only of a page that has settled', async () => {
  const db = freshStore();
  const clipId = await clipOn(db, 'IOM registered 11,267 people', `${site}/news`);
  const late = ['Loading', 'Loading', 'IOM registered 11,267 people'];
  const checker = checking(db, { [`${site}/news`]: late });
  await checker.start([clipId]);
  expect(await verdictOf(db, clipId)).toEqual(['stands', null, 'IOM registered 11,267 people']);
});

test('a page that comes with the old figure and then puts the new one in its place has changed', async () => {
  const db = freshStore();
  const clipId = await clipOn(db, 'IOM registered 11,267 people', `${site}/news`);
  const checker = checking(db, { [`${site}/news`]: ['IOM registered 11,267 people', 'IOM registered 11,276 people'] });
  await checker.start([clipId]);
  expect(await verdictOf(db, clipId)).toEqual(['changed', null, 'IOM registered 11,276 people']);
});

test('a page that never comes to rest is given up, and what it showed in turns stands', async () => {
  const db = freshStore();
  const ids = [await clipOn(db, 'First of all', `${site}/turns`), await clipOn(db, 'Second to none', `${site}/turns`)];
  const turns = Array.from({ length: 60 }, (_, n) => (n % 2 === 0 ? 'First of all' : 'Second to none'));
  const checker = checking(db, { [`${site}/turns`]: turns });
  await checker.start(ids);
  for (const id of ids) expect((await verdictOf(db, id))?.[0]).toBe('stands');
  expect(checker.tabs.size).toBe(0);
});

test('a page that the browser has in store is asked for anew before it is believed', async () => {
  const db = freshStore();
  const clipId = await clipOn(db, 'IOM registered 11,267 people', `${site}/news`);
  const answers = ['IOM registered 11,267 people', 'IOM registered 11,267 people', 'IOM registered 11,276 people'];
  const checker = checking(db, { [`${site}/news`]: answers }, { stored: [`${site}/news`] });
  await checker.start([clipId]);
  expect(checker.calls.filter((call) => !call.startsWith('look'))).toEqual(
    ['open', 'reload', 'close'].map((call) => `${call} ${site}/news`),
  );
  expect((await verdictOf(db, clipId))?.[0]).toBe('changed');
});

test('a browser without a network says so of the pages that did not come', async () => {
  const db = freshStore();
  const clipId = await clipOn(db, 'IOM registered 11,267 people', `${site}/news`);
  const checker = checking(db, { [`${site}/news`]: { ok: false, why: 'no-answer' } }, { online: false });
  await checker.start([clipId]);
  expect(await verdictOf(db, clipId)).toEqual(['unchecked', 'offline', null]);
});

test('a site that may not be read is never opened', async () => {
  const db = freshStore();
  const clipId = await clipOn(db, 'IOM registered 11,267 people', `${site}/news`);
  const checker = checking(
    db,
    { [`${site}/news`]: 'IOM registered 11,267 people' },
    {
      readable: ['https://elsewhere.example'],
    },
  );
  await checker.start([clipId]);
  expect(checker.calls).toEqual([]);
  expect(await verdictOf(db, clipId)).toEqual(['unchecked', 'not-allowed', null]);
});

test('a tab that has the page is looked at and left open, unless it was loaded too long ago to speak for today', async () => {
  const db = freshStore();
  const clipId = await clipOn(db, 'IOM registered 11,267 people', `${site}/news`);
  const checker = checking(db, { [`${site}/news`]: 'IOM registered 11,267 people' }, { readable: [] });
  const tabId = checker.opened(`${site}/news#part`);
  const text = { [`${site}/news#part`]: 'IOM registered 11,267 people' };
  const again = checking(db, { ...text, [`${site}/news`]: 'IOM registered 11,276 people' });
  await checker.start([clipId]);
  expect(checker.calls.filter((call) => !call.startsWith('look'))).toEqual([]);
  expect([...checker.tabs.keys()]).toEqual([tabId]);
  again.opened(`${site}/news#part`, 30);
  await again.start([clipId]);
  expect(again.calls[0]).toBe(`open ${site}/news`);
  expect((await verdictOf(db, clipId))?.[0]).toBe('changed');
});

test('pictures cannot be compared, and open nothing; pages as such are left out; a PDF file is read like a page', async () => {
  const db = freshStore();
  const report = `${site}/report.pdf`;
  const draft = { ...excerptDraft('67 per cent', report), pdfPage: { number: 3, label: '3' } };
  const inPdf = done(await saveClip(db, { clipId: crypto.randomUUID(), draft })).saved;
  const picture = done(await saveClip(db, { clipId: crypto.randomUUID(), draft: imageDraft() })).saved;
  const page = { ...excerptDraft('', `${site}/page`), content: { kind: 'page' as const, description: '' } }; // literal for the union
  const pageId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft: page })).saved;
  const checker = checking(db, { [report]: 'of which 67 per cent is funded' });
  await checker.start([picture, pageId]);
  expect(checker.calls).toEqual([]);
  await checker.start([inPdf]);
  expect((await verdictOf(db, inPdf))?.[0]).toBe('stands');
  expect(await verdictOf(db, picture)).toEqual(['unchecked', 'picture', null]);
  expect(await verdictOf(db, pageId)).toBeUndefined();
});

test('a check that is ended closes its tabs, keeps what it found, and gives the others no verdict', async () => {
  const db = freshStore();
  const first = await clipOn(db, 'one', `${site}/1`);
  const others = [];
  for (const place of [2, 3, 4]) others.push(await clipOn(db, 'one', `${site}/${place}`));
  const checker = checking(db, {
    [`${site}/1`]: { status: 404 },
    [`${site}/2`]: 'never-loads',
    [`${site}/3`]: 'never-loads',
  });
  checker.hold();
  const ended = checker.start([first, ...others]);
  await expect.poll(() => checker.last()?.tabs.length).toBe(2);
  await expect.poll(() => checker.last()?.results.length).toBe(1);
  await checker.cancel();
  checker.release();
  await ended;
  expect(checker.last()).toMatchObject({ status: 'cancelled', results: [{ clipId: first, verdict: 'gone' }] });
  expect(checker.tabs.size).toBe(0);
  expect(checker.calls).not.toContain(`open ${site}/4`);
  for (const id of others) expect(await verdictOf(db, id)).toBeUndefined();
});

test('while one check is under way another is not started', async () => {
  const db = freshStore();
  const one = await clipOn(db, 'one', `${site}/1`);
  const checker = checking(db, { [`${site}/1`]: 'one' });
  await Promise.all([checker.start([one]), checker.start([one])]);
  expect(new Set(checker.told.map(({ checkId }) => checkId)).size).toBe(1);
  expect(await verificationsOf(db, one)).toHaveLength(1);
});

test('where the store refuses, the check ends and says so', async () => {
  const db = freshStore();
  const one = await clipOn(db, 'one', `${site}/1`);
  const checker = checking(db, { [`${site}/1`]: 'one' });
  vi.spyOn(db.verifications, 'bulkAdd').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await checker.start([one]);
  expect(checker.last()).toMatchObject({ status: 'failed', results: [] });
  expect(checker.tabs.size).toBe(0);
});
