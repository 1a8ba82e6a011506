import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finishCard } from '../../../lib/services/finish-card';
import { activeMeeting, topicsOf } from '../../../lib/store/meeting-queries';
import { cardWords } from '../../../lib/words/card-words';
import { editionWords } from '../../../lib/words/edition-words';
import { refusalWords } from '../../../lib/words/refusal-words';
import { agenda, freshStore, keep, openCard, press } from './card-harness';
import { clear } from './render';
import { quote, sampleSource, textOf } from './sample-draft';
import { options, said, shown, taggedTitles, ticked } from './shown-card';

beforeEach(clear);

test('a number pressed before the card is drawn and before the clip is stored still tags it', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await press('3');
  await card.draw();
  expect(await db.clips.count()).toBe(0);
  await card.store();
  await expect.poll(() => taggedTitles(db)).toEqual(['Education factsheet']);
  await expect.poll(said).toBe('Tagged 3 Education factsheet');
});

test('number and enter in one breath: the card closes only after the tag is stored', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await press('2');
  await press('Enter');
  await card.draw();
  expect(card.calls).toEqual([]);
  await card.store();
  await expect.poll(() => card.calls).toEqual(['close']);
  expect(await taggedTitles(db)).toEqual(['Arrivals in the Balkans']);
});

test('the same number twice in quick succession leaves no tag, three times leaves one', async () => {
  const db = await freshStore();
  const { actions } = await shown(db);
  for (const key of ['1', '1', '2', '2', '2']) void press(key);
  await actions.settled();
  await expect.poll(() => taggedTitles(db)).toEqual(['Arrivals in the Balkans']);
});

test('several topics for one clip, ticked in the list', async () => {
  const db = await freshStore();
  await shown(db);
  await press('1');
  await press('3');
  await expect.poll(ticked).toEqual(['General updates', 'Education factsheet']);
});

test('letters find a topic beyond the tenth and enter tags it, leaving the card open', async () => {
  const db = await freshStore([...Array.from({ length: 11 }, (_, n) => `Item ${n + 1}`), 'Any other business']);
  const { calls } = await shown(db);
  await userEvent.keyboard('bus');
  await expect.poll(() => options().map((option) => option.textContent)).toEqual(['12 Any other business']);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => taggedTitles(db)).toEqual(['Any other business']);
  await expect.poll(() => options().length).toBe(12);
  expect(calls).toEqual([]);
});

test('a query that finds nothing tags nothing', async () => {
  const db = await freshStore();
  await shown(db);
  await userEvent.keyboard('xyz{Enter}');
  await expect.poll(() => document.body.textContent).not.toContain('No topic has');
  expect(await taggedTitles(db)).toEqual([]);
});

test('a number without a topic says so', async () => {
  const db = await freshStore();
  await shown(db);
  await press('7');
  await expect.poll(said).toBe('There is no topic 7: the agenda has 3.');
});

test('undo takes back the tag first, then the clip, and the clip can come back as it was', async () => {
  const db = await freshStore();
  const { clipId } = await shown(db);
  await press('1');
  await expect.poll(() => taggedTitles(db)).toEqual(['General updates']);
  await press('z', { ctrlKey: true });
  await expect.poll(() => taggedTitles(db)).toEqual([]);
  await press('2');
  await press('z', { ctrlKey: true });
  await press('z', { ctrlKey: true });
  await expect.poll(() => db.clips.count()).toBe(0);
  await expect.poll(() => document.querySelector('main')?.textContent).toContain('Clip it again');
  await userEvent.click(
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Clip it again') ?? document.body,
  );
  await expect.poll(async () => (await db.clips.toArray()).map(({ id }) => id)).toEqual([clipId]);
  await expect.poll(said).toBe('Clipped the excerpt');
});

test('a note is stored while it is written, and enter in it is done', async () => {
  const db = await freshStore();
  const { calls, clipId } = await shown(db);
  await press('n', { altKey: true });
  await userEvent.keyboard('ask IOM');
  await expect.poll(async () => (await db.clips.get(clipId))?.note).toBe('ask IOM');
  await userEvent.keyboard(' 3{Enter}');
  await expect.poll(() => calls).toEqual(['close']);
  expect((await db.clips.get(clipId))?.note).toBe('ask IOM 3');
  expect(await taggedTitles(db)).toEqual([]);
});

test('what was pressed before the clip is stored is told to the worker, which does it if the card is shut', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await card.draw();
  await press('3');
  await press('1');
  await press('1');
  await expect.poll(() => card.told.at(-1)?.tags.length).toBe(3);
  const order = card.told.at(-1);
  clear();
  await keep(db, {}, card.clipId);
  if (order) await finishCard(db, order);
  expect(await taggedTitles(db)).toEqual(['Education factsheet']);
});

test('what had begun when the card was shut may be done twice and stays the same', async () => {
  const db = await freshStore();
  const card = await shown(db);
  await press('2');
  await card.actions.settled();
  const begun = card.told.find(({ tags }) => tags.some(({ tagged }) => tagged === true));
  expect(begun).toBeDefined();
  if (begun) await finishCard(db, begun);
  expect(await taggedTitles(db)).toEqual(['Arrivals in the Balkans']);
});

test('a note is told to the worker at every letter until it is stored', async () => {
  const db = await freshStore();
  const { clipId, told, actions } = await shown(db);
  await press('n', { altKey: true });
  await userEvent.keyboard('x');
  await expect.poll(() => told.at(-1)).toEqual({ clipId, note: 'x', tags: [] });
  await actions.settled();
  expect(told.at(-1)).toEqual({ clipId, note: null, tags: [] });
});

test('with no meeting the clip is kept and the way to a meeting is one step', async () => {
  const db = await freshStore([]);
  const { calls } = await shown(db);
  expect(document.body.textContent).toContain('Kept in the inbox');
  await userEvent.click(
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Make a meeting') ?? document.body,
  );
  expect(calls).toEqual(['desk new-meeting']);
});

test('the very same quote clipped before is shown as seen again, with its topic, and can be kept apart', async () => {
  const db = await freshStore();
  const earlier = await keep(db);
  const meeting = await activeMeeting(db);
  const [first] = meeting ? await topicsOf(db, meeting.id) : [];
  const { tagClip } = await import('../../../lib/services/tag-clip');
  await tagClip(db, { clipId: earlier, topicId: first?.id ?? '' });
  const card = await openCard(db);
  await card.draw();
  await card.store();
  await expect.poll(said).toBe(cardWords.seenAgain);
  await expect.poll(() => document.body.textContent).toContain('Seen again: first clipped');
  expect(document.body.textContent).toContain(`on 1 ${agenda[0]}`);
  expect(await db.clips.count()).toBe(1);
  await userEvent.click(
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Show it') ?? document.body,
  );
  expect(card.calls).toEqual([`desk clip/${earlier}`]);
  await userEvent.click(
    [...document.querySelectorAll('button')].find((one) => one.textContent === editionWords.keepApart) ?? document.body,
  );
  await expect.poll(() => db.clips.count()).toBe(2);
});

test('the source is corrected in place: another date of the page, or one that is typed', async () => {
  const db = await freshStore();
  await shown(db);
  const part = (name: string) => document.querySelector<HTMLElement>(`[aria-label^="${name}"]`) ?? document.body;
  await userEvent.click(part('Published'));
  const other = () => [...document.querySelectorAll('li button')].find((one) => one.textContent?.includes('30 Jul'));
  await expect.poll(other).toBeTruthy();
  await userEvent.click(other() ?? document.body);
  const published = async () => (await db.sources.toArray())[0]?.fields.published.chosen?.value;
  await expect.poll(published).toBe('2018-07-30');
  await expect.poll(() => part('Published').ariaLabel).toContain('30 Jul 2018');
  await userEvent.click(part('Published'));
  await userEvent.keyboard('{Control>}a{/Control}June{Enter}');
  await expect.poll(() => document.body.textContent).toContain('Write a date such as');
  await userEvent.keyboard('{Control>}a{/Control}2018-06{Enter}');
  await expect.poll(published).toBe('2018-06');
});

test('a refusal stays on the card with its text, and keys pressed before it do nothing', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await press('2');
  await card.draw();
  card.arrive({ ok: false, reason: 'storage-full', text: quote });
  await expect
    .poll(() => document.querySelector('[role=alert]')?.textContent)
    .toContain('Not saved: the disk is full.');
  expect(document.querySelector('textarea')?.value).toBe(quote);
  expect(card.calls).toEqual([]);
  expect(await db.tags.count()).toBe(0);
});

test('hostile titles and quotes are shown as they are and run nothing', async () => {
  const hostile = '</p><img src=x onerror="globalThis.ran=1">\u202Egnp.exe';
  const db = await freshStore([hostile, 'Two']);
  await shown(db, {
    content: { kind: 'excerpt', quote: hostile, blocks: [] },
    source: sampleSource({ title: textOf(hostile) }),
  });
  await expect.poll(() => document.querySelector('main')?.textContent).toContain('onerror');
  expect(document.querySelector('main img')).toBeNull();
  expect('ran' in globalThis).toBe(false);
});

test('a clip that takes long says so, and a number pressed meanwhile is ticked', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await card.draw();
  await expect.poll(said).toBe('Clipping…');
  await expect.poll(() => options().length).toBe(3);
  await press('2');
  await expect.poll(() => options()[1]?.ariaSelected).toBe('true');
  expect(await db.tags.count()).toBe(0);
});

test('a wide table and a long word do not widen the card, and a query does not change its height', async () => {
  const db = await freshStore();
  const wide = {
    kind: 'table' as const,
    quote: 'q',
    caption: '',
    notes: [],
    rowCount: null,
    header: [],
    rows: [Array(40).fill('12,345,678')],
  };
  const { place } = await shown(db, {
    content: wide,
    source: sampleSource({ title: textOf('Donaudampfschifffahrt'.repeat(9)) }),
  });
  await expect.poll(() => options().length).toBe(3);
  await expect.poll(() => place.querySelectorAll('table').length).toBe(1);
  const body = place.querySelector('main > div');
  expect(body?.scrollWidth).toBe(body?.clientWidth);
  const height = place.clientHeight;
  await userEvent.keyboard('educ');
  await expect.poll(() => options().length).toBe(1);
  expect(place.clientHeight).toBe(height);
});

test('the page is imported as minutes: the card closes, or says why not', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await card.draw();
  await card.store();
  const button = () => document.querySelector<HTMLButtonElement>(`button[aria-label="${cardWords.importMinutes}"]`);
  await expect.poll(() => button() !== null).toBe(true);
  card.answerImport({ ok: false, reason: 'no-access' });
  button()?.click();
  await expect.poll(() => document.body.textContent).toContain(refusalWords['no-access'].happened);
  expect(card.calls).toEqual([`import ${card.clipId}`]);
  card.answerImport({ ok: true });
  button()?.click();
  await expect.poll(() => card.calls.at(-1)).toBe('close');
});
