import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SourceFields } from '../../../lib/model/source';
import { cardWords } from '../../../lib/words/card-words';
import { clipWords } from '../../../lib/words/clip-words';
import { sourceWords } from '../../../lib/words/source-words';
import { freshStore } from './card-harness';
import { clear } from './render';
import { sampleSource, textOf } from './sample-draft';
import { said, shown } from './shown-card';

beforeEach(clear);

const twoAuthors: Partial<SourceFields> = {
  producer: {
    chosen: { value: ['Ana Silva'], from: 'json-ld', label: 'author' },
    others: [
      { value: ['Jo Roe'], from: 'byline', label: 'by' },
      { value: ['Ana Silva'], from: 'meta', label: 'author' },
    ],
    doubtful: true,
  },
};
const openDay: Partial<SourceFields> = {
  published: {
    chosen: null,
    others: [
      { value: '2020-03-04', from: 'byline', label: '' },
      { value: '2020-04-03', from: 'byline', label: '' },
    ],
    doubtful: true,
  },
};

const questions = () => [...document.querySelectorAll('[role=group] p')].map((each) => each.textContent);
const answers = () => [...document.querySelectorAll('[role=group] li button')].map((each) => each.textContent);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent).startsWith(name));
const stored = async (db: Awaited<ReturnType<typeof freshStore>>) => (await db.sources.toArray())[0]?.fields;

test('where the page names different authors the card asks, once for each, and tells where each stands', async () => {
  const db = await freshStore();
  await shown(db, { source: sampleSource(twoAuthors) });
  await expect.poll(questions).toEqual([sourceWords.asks.producer]);
  expect(answers()).toEqual(['Ana Silvastructured data, authorcited now', 'Jo Roethe byline, by']);
});

test('one press answers; the question goes, the answer is cited with its provenance, and undo asks again', async () => {
  const db = await freshStore();
  const { actions } = await shown(db, { source: sampleSource(twoAuthors) });
  await expect.poll(questions).toHaveLength(1);
  button('Jo Roe')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(said).toBe(cardWords.sourceCorrected);
  await expect.poll(questions).toEqual([]);
  expect((await stored(db))?.producer).toMatchObject({ chosen: { value: ['Jo Roe'], from: 'byline' } });
  expect((await stored(db))?.producer).not.toHaveProperty('doubtful');
  expect(document.activeElement?.getAttribute('data-field')).toBe('producer');
  await actions.undoLast();
  await expect.poll(questions).toHaveLength(1);
});

test('what is cited already can be confirmed', async () => {
  const db = await freshStore();
  await shown(db, { source: sampleSource(twoAuthors) });
  await expect.poll(questions).toHaveLength(1);
  button('Ana Silvastructured')?.click();
  await expect.poll(questions).toEqual([]);
  expect((await stored(db))?.producer.chosen).toMatchObject({ value: ['Ana Silva'], from: 'json-ld' });
});

test('a day that can be read two ways is asked for, with no day cited until then', async () => {
  const db = await freshStore();
  await shown(db, { source: sampleSource(openDay) });
  await expect.poll(questions).toEqual([sourceWords.asks.published]);
  expect(answers()).toHaveLength(2);
  expect(document.body.textContent).toContain(clipWords.noDate);
  button('4 Mar 2020')?.click();
  await expect.poll(async () => (await stored(db))?.published.chosen?.value).toBe('2020-03-04');
});

test('where neither is right, the right one is typed', async () => {
  const db = await freshStore();
  await shown(db, { source: sampleSource(twoAuthors) });
  await expect.poll(questions).toHaveLength(1);
  button(sourceWords.neither)?.click();
  await userEvent.keyboard('{Control>}a{/Control}Li Wei{Enter}');
  await expect
    .poll(async () => (await stored(db))?.producer.chosen)
    .toMatchObject({ value: ['Li Wei'], from: 'person' });
  await expect.poll(questions).toEqual([]);
});

test('a page that agrees with itself asks nothing', async () => {
  const db = await freshStore();
  await shown(db, { source: sampleSource() });
  await expect.poll(() => button('Published')).toBeTruthy();
  expect(document.querySelector('[role=group]')).toBeNull();
});

const term = (name: string) =>
  [...document.querySelectorAll('dt')].find((each) => each.textContent === name)?.nextElementSibling?.textContent;

test('the details show each field with where it was read, and every one can be changed', async () => {
  const db = await freshStore();
  await shown(db, {
    source: sampleSource({
      asOf: { chosen: { value: '2018-06-30', from: 'label', label: 'Data as of' }, others: [] },
      period: {
        chosen: { value: { start: '2018-04', end: '2018-06' }, from: 'json-ld', label: 'temporalCoverage' },
        others: [],
      },
      edition: { ...textOf('Round 5'), others: [{ value: 'June 2018', from: 'heading', label: 'title' }] },
      licence: textOf('CC BY 4.0'),
      caveats: ['Figures are provisional.'],
      files: [{ url: 'https://vienna.sample/round-5.xlsx', label: 'Round 5, all sites', format: 'XLSX' }],
    }),
  });
  await expect.poll(() => button(clipWords.details)).toBeTruthy();
  button(clipWords.details)?.click();
  await expect.poll(() => term(clipWords.fields.asOf)).toBe('30 Jun 2018 a label on the page, Data as of');
  expect(term(clipWords.fields.period)).toBe('Apr 2018 to Jun 2018 structured data, temporalCoverage');
  expect(term(clipWords.fields.licence)).toBe('CC BY 4.0 page metadata, og:title');
  expect(term(clipWords.fields.publisher)).toBe(sourceWords.notStated);
  expect(term(clipWords.fields.caveats)).toBe('Figures are provisional.');
  expect(term(clipWords.fields.files)).toBe('Round 5, all sites (XLSX)');
  expect(term(sourceWords.accessed)).toBeTruthy();

  button(cardWords.change(clipWords.fields.edition, 'Round 5'))?.click();
  await expect.poll(() => button('June 2018')).toBeTruthy();
  button('June 2018')?.click();
  await expect
    .poll(async () => (await stored(db))?.edition.chosen)
    .toMatchObject({ value: 'June 2018', from: 'heading' });

  button(cardWords.change(clipWords.fields.period, 'Apr 2018 to Jun 2018'))?.click();
  await userEvent.keyboard('{Control>}a{/Control}2018-06 to 2018-01{Enter}');
  await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toBe(sourceWords.periodWrong);
  await userEvent.keyboard('{Control>}a{/Control}2018-01 to 2018-06{Enter}');
  await expect.poll(async () => (await stored(db))?.period.chosen?.value).toEqual({ start: '2018-01', end: '2018-06' });
});
