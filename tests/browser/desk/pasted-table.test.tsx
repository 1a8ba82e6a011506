import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { tableWords } from '../../../lib/words/table-words';
import { asksBeforeClosing } from '../services/asks-before-closing';
import { meetingWith } from '../services/fill-store';
import { diskOf, handsBack } from '../services/full-disk';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

afterEach(() => vi.restoreAllMocks());

const say = tableWords.paste;
const area = page.getByLabelText(say.area);
const address = page.getByLabelText(say.address);
const topic = page.getByLabelText(say.topic);
const cells = '<table><tr><th>Site</th><th>Persons</th></tr><tr><td>North</td><td>61,012</td></tr></table>';

async function paste() {
  await expect.element(area).toBeVisible();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', cells);
  area.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(address).toBeVisible();
}

/** The desk with a table pasted into it, and a part of where it is from typed. */
async function pasted() {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Updates', 'Arrivals']);
  showDesk(db, '#/paste-table');
  await paste();
  await address.fill('data.example.org/persons');
  await page.getByLabelText(say.producer).fill('IOM');
  await topic.selectOptions(topicIds[1] ?? '');
  return { db, topicId: topicIds[1] ?? '' };
}
const toAgenda = async () => {
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await expect.element(page.getByLabelText('Title of topic 2')).toBeVisible();
};
const back = async () => {
  window.location.hash = '#/paste-table';
  await expect.element(page.getByRole('heading', { name: say.title })).toBeVisible();
};

test('a pasted table and what was typed of it are there after a look at the agenda, and go once it is kept', async () => {
  const { db, topicId } = await pasted();
  await toAgenda();
  expect(asksBeforeClosing()).toBe(true);
  await back();
  await expect.element(page.getByRole('cell', { name: '61,012' })).toBeVisible();
  await expect.element(address).toHaveValue('data.example.org/persons');
  await expect.element(page.getByLabelText(say.producer)).toHaveValue('IOM');
  await expect.element(topic).toHaveValue(topicId);
  await page.getByRole('button', { name: say.keep }).click();
  await expect.poll(() => window.location.hash).toMatch(/clip/);
  expect(await db.tags.toArray()).toMatchObject([{ topicId }]);
  expect(asksBeforeClosing()).toBe(false);
  await back();
  await expect.element(area).toBeVisible();
});

test('another table has another source: nothing that was typed of the one before stands beside it', async () => {
  await pasted();
  await page.getByRole('button', { name: say.another }).click();
  expect(asksBeforeClosing()).toBe(false);
  await paste();
  await expect.element(address).toHaveValue('');
});

test('a table that could not be kept is there to be copied, with what was typed of it', async () => {
  const { db } = await pasted();
  diskOf(db).fill();
  await page.getByRole('button', { name: say.keep }).click();
  await handsBack('data.example.org/persons\nIOM\nSite\tPersons\nNorth\t61,012');
  await expect.element(address).toHaveValue('data.example.org/persons');
});
