import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { parseRoute, routeHash } from '../../../entrypoints/desk/route';
import { clipOf, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

test.each(['', '#', '#/', '#/nowhere', '#/clip/', '#/clip/not-an-id', '#/__proto__', '#briefing/x'])(
  '%j leads to the briefing',
  (hash) => expect(parseRoute(hash)).toEqual({ page: 'briefing' }),
);

test('every place has an address that leads back to it', () => {
  const clipId = crypto.randomUUID();
  for (const name of ['briefing', 'agenda', 'actions', 'new-meeting', 'edit-meeting', 'sources', 'import'] as const)
    expect(parseRoute(routeHash({ page: name }))).toEqual({ page: name });
  expect(parseRoute(routeHash({ page: 'clip', clipId }))).toEqual({ page: 'clip', clipId });
});

test('back and forward go through the places', async () => {
  const db = freshStore();
  await meetingWith(db, ['Arrivals']);
  showDesk(db, '#/briefing');
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible();
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  history.back();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible();
  history.forward();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
});

test('a clip that is gone says so', async () => {
  const db = freshStore();
  await meetingWith(db, ['Arrivals']);
  showDesk(db, `#/clip/${crypto.randomUUID()}`);
  await expect.element(page.getByText('This clip is no longer here')).toBeVisible();
});

test('the page as it was is unpacked and checked, and the clip is filed from there', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  const clipId = await clipOf(db, 'eleven thousand', [topicIds[0]]);
  showDesk(db, `#/clip/${clipId}`);
  await expect.element(page.getByText('The text matches its checksum.')).toBeVisible();
  await page.getByText('Show the text').click();
  await expect.element(page.getByText(/^Before\. .* After\.$/)).toBeVisible();

  await page.getByRole('checkbox', { name: '2 Education' }).click();
  await expect.poll(() => db.tags.where('clipId').equals(clipId).count()).toBe(2);
});

test('a snapshot that was tampered with is not believed', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, 'eleven thousand', [topicIds[0]]);
  await db.snapshots.toCollection().modify({ sha256: 'f'.repeat(64) });
  showDesk(db, `#/clip/${clipId}`);
  await expect.element(page.getByText(/does not match its checksum/)).toBeVisible();
});
