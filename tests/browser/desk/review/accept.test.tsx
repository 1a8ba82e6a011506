import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { activateMeeting } from '../../../../lib/services/activate-meeting';
import { topicsOf } from '../../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../../lib/store/rapporteur-database';
import { read, sampleReading } from '../../../unit/desk/review/sample-draft';
import { caughtDownloads } from '../caught-downloads';
import { sampleDocument } from './sample-document';
import { accept, fieldOf, showReview } from './show-review';

async function contents(db: RapporteurDatabase) {
  const meetings = await db.meetings.toArray();
  const byDate = meetings.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return {
    meetings: byDate.map(({ date }) => date),
    topics: await Promise.all(byDate.map(async ({ id }) => (await topicsOf(db, id)).map(({ title }) => title))),
    actions: (await db.actions.toArray()).map(({ text }) => text).sort(),
  };
}
const kept = {
  meetings: ['2024-03-04', '2024-05-15'],
  topics: [
    ['Berths', 'Any other business', 'Dredging'],
    ['Any other business', 'Dredging'],
  ],
  actions: ['Paint the bollards', 'Share the plan'],
};
const agenda = () => page.getByRole('heading', { name: 'Agenda', level: 1 });

test('accepting keeps the meeting and makes the next one; undo takes all of it back', async () => {
  const { db } = await showReview();
  await userEvent.keyboard('{F2}{Control>}{Enter}{/Control}');
  await expect.element(agenda()).toBeVisible();
  expect(await contents(db)).toEqual(kept);
  await expect.element(page.getByLabelText('Title of topic 2')).toHaveValue('Dredging');
  await expect.element(page.getByText('Minutes imported')).toBeVisible();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(() => contents(db)).toEqual({ meetings: [], topics: [], actions: [] });
});

test('the topic says what was said last time, and what is open on it', async () => {
  await showReview();
  await accept().click();
  const row = page.getByRole('listitem').filter({ hasText: 'Last time, 4 Mar 2024' }).last();
  await expect.element(row).toHaveTextContent('1 open action');
  await expect.element(row).toHaveTextContent('carried once, first raised 4 Mar 2024');
  await page.getByText('Last time, 4 Mar 2024').last().click();
  await expect.element(page.getByText('It begins in May and moves 27 tonnes.')).toBeVisible();
});

test('the meeting that was shows what its minutes say on each item, and the numbers they quote', async () => {
  const { db } = await showReview();
  await accept().click();
  await expect.element(agenda()).toBeVisible();
  const past = (await db.meetings.toArray()).find(({ minutes }) => minutes);
  await activateMeeting(db, { meetingId: past?.id ?? '' });
  await page.getByText('What was said, from its minutes').last().click();
  await expect.element(page.getByText('It begins in May and moves 27 tonnes.').first()).toBeVisible();
  await page.getByText('1 figure quoted').click();
  await expect.element(page.getByText('27', { exact: true })).toBeVisible();
});

test('the same minutes again offer an update and double nothing', async () => {
  caughtDownloads();
  const { db, close } = await showReview();
  await accept().click();
  await expect.element(agenda()).toBeVisible();
  close();
  await showReview(undefined, { db });
  await expect.element(page.getByText(/^You imported these minutes on/)).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Update that meeting' })).toBeChecked();
  await expect.element(accept()).toHaveTextContent('Update the minutes of 4 Mar 2024 and bring 2 items');
  await fieldOf('The meeting', 'Place').fill('New Town Hall');
  await accept().click();
  await expect.poll(async () => (await db.meetings.toArray()).map(({ place }) => place)).toContain('New Town Hall');
  expect(await contents(db)).toEqual(kept);
});

test('the meeting after finds the next meeting and the open actions that are there', async () => {
  caughtDownloads();
  const { db, close } = await showReview();
  await accept().click();
  await expect.element(agenda()).toBeVisible();
  const later = {
    ...sampleReading,
    date: read<string | null>('2024-05-15', 1),
    next: read({ date: '2024-07-03', startTime: null, endTime: null, zone: null, place: '' }, 14),
  };
  const lines = [...sampleDocument.lines, ...sampleDocument.lines.slice(-1)];
  close();
  await showReview(later, { db, document: { ...sampleDocument, lines } });
  await expect.element(page.getByText(/^There is a meeting of this name and date/)).toBeVisible();
  const goesOn = page.getByLabelText('Goes on with').first();
  await expect.element(goesOn).toHaveDisplayValue('earlier: Share the plan');
  await accept().click();
  await expect.poll(async () => (await contents(db)).meetings).toEqual(['2024-03-04', '2024-05-15', '2024-07-03']);
  expect((await contents(db)).actions.filter((text) => text === 'Share the plan')).toHaveLength(1);
});

test('an agenda makes the coming meeting with its items, and what it adds later goes to the end', async () => {
  caughtDownloads();
  const items = sampleReading.items.map((item) => ({ ...item, said: [], figures: [], links: [] }));
  const reading = { ...sampleReading, items, actions: [], attendance: [], next: read(null) };
  const { db, close } = await showReview({ kind: 'agenda', meetings: [reading] });
  await expect.element(page.getByText(/This is an agenda without minutes/)).toBeVisible();
  await expect.element(accept()).toHaveTextContent('Make the meeting of 4 Mar 2024 with 3 items');
  await accept().click();
  await expect.element(page.getByLabelText('Title of topic 3')).toHaveValue('Dredging');
  close();
  await showReview({ kind: 'agenda', meetings: [{ ...reading, items: items.slice(0, 2) }] }, { db });
  await expect.element(accept()).toHaveTextContent('Update the meeting of 4 Mar 2024');
  await page.getByRole('button', { name: 'Add an item' }).click();
  await userEvent.keyboard('Lighthouse');
  await accept().click();
  await expect.element(page.getByLabelText('Title of topic 4')).toHaveValue('Lighthouse');
  expect(await db.meetings.count()).toBe(1);
});
