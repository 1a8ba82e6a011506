import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readValue } from '../../../entrypoints/desk/value-draft';
import { saveClip } from '../../../lib/services/save-clip';
import { excerptDraft } from '../services/drafts';
import { done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

/** One source with a second date on its page, cited by the meeting, and one that waits in the inbox. */
async function twoSources() {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const draft = excerptDraft('eleven thousand');
  draft.source.published.others.push({ value: '2018-06-28', from: 'label', label: 'Data as of' });
  done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds }));
  const other = excerptDraft('seven thousand', 'https://unct.example.org/update');
  other.source.title.chosen = { value: 'Évaluation opérationnelle', from: 'heading', label: 'h1' };
  done(await saveClip(db, { clipId: crypto.randomUUID(), draft: other }));
  showDesk(db, '#/sources');
  await expect.element(page.getByText('Arrivals by land').first()).toBeVisible();
  const published = async () =>
    (await db.sources.toArray()).find(({ fields }) => fields.url.includes('dtm'))?.fields.published;
  return { db, published };
}
const change = async (field: string) => {
  await page.getByText('Arrivals by land').first().click();
  await page.getByRole('button', { name: `Change: ${field} of` }).click();
};

test('a date that the page offers besides is chosen, keeps its origin, and can be taken back', async () => {
  const { published } = await twoSources();
  await change('Published');
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect.poll(async () => (await published())?.chosen).toMatchObject({ value: '2018-06-28', from: 'label' });
  expect((await published())?.others.map(({ value }) => value)).toEqual(['2018-08-01']);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(async () => (await published())?.chosen?.value).toBe('2018-08-01');
});

test('a date typed by hand says that it is the person’s; one that is none is refused in words', async () => {
  const { published } = await twoSources();
  await change('Published');
  const field = page.getByRole('textbox', { name: 'Published' });
  await field.fill('some time in June 2018');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveAccessibleDescription(/Write the date as 2018/);
  expect((await published())?.chosen?.value).toBe('2018-08-01');
  await field.fill('2018-07');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await published())?.chosen).toMatchObject({ value: '2018-07', from: 'person' });
});

test('the sources of the meeting and of everything are apart, and the filter reads without accents', async () => {
  await twoSources();
  await expect.element(page.getByText('Évaluation opérationnelle')).not.toBeInTheDocument();
  await page.getByLabelText('Everything').click();
  await expect.element(page.getByText('Évaluation opérationnelle').first()).toBeVisible();
  await page.getByRole('searchbox').fill('evaluation');
  await expect.element(page.getByText('Arrivals by land')).not.toBeInTheDocument();
  await expect.element(page.getByText('1 of 2 sources')).toBeVisible();
});

test.each([
  ['2018-02-30', null],
  ['2018-13', null],
  ['2018-02-28', '2018-02-28'],
  ['30 October 2018', '2018-10-30'],
  ['June 2018', '2018-06'],
  ['13/06/2018', '2018-06-13'],
  ['05/06/2018', null],
  ['30 February 2018', null],
  ['about 30 October 2018', null],
])('the date %s is read as %s', (first, value) => {
  const read = readValue('published', { first, second: '' });
  expect('value' in read ? read.value : null).toBe(value);
});

test('a period may not end before it starts, and its ends may differ in precision', () => {
  expect(readValue('period', { first: '2018-06', second: '2018' })).toEqual({
    value: { start: '2018-06', end: '2018' },
  });
  expect(readValue('period', { first: '2018-06', second: '2018-05-31' })).toHaveProperty('error');
});
