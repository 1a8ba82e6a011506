import { expect, test } from 'vitest';
import { figureText } from '../../../components/figure-text';
import { figuresOfClip } from '../../../lib/figures/figures-of-clip';
import { findTableFigures } from '../../../lib/figures/find-table-figures';
import type { ClipContent } from '../../../lib/model/clip-content';
import type { FoundFigure } from '../../../lib/model/found-figure';
import { foundFigure } from './found-figure';

const told = { lang: 'en', published: null, asOf: null, period: null };
const tableOf = (...rows: string[][]) => {
  const [head = [], ...body] = rows;
  return { kind: 'table' as const, quote: 'cells', caption: '', header: [head], rows: body, notes: [], rowCount: null };
};
const inTable = (...rows: string[][]) => findTableFigures(tableOf(...rows), told);
const only = (figures: FoundFigure[]) => figures.map(({ value, unit, status }) => [value, unit, status]);

test('HXL tags say what a heading does not, and never go against it', () => {
  const tags = ['#adm1+name', '#affected+hh', '#affected+ind+idps', '#affected'];
  const [hh, ind, money] = inTable(['Point', 'Flow A', 'Flow B', 'Funding (USD)'], tags, ['North', '40', '212', '900']);
  expect(hh).toMatchObject({ unit: 'households', measure: null });
  expect(ind).toMatchObject({ unit: 'persons', measure: 'displaced' });
  expect(money).toMatchObject({ unit: 'money', measure: 'funding' });
});

test('persons with decimals are a weighted estimate and shown whole; the printed cell stays', () => {
  const [weighted, counted] = inTable(['Point', 'Persons'], ['North', '3633.94'], ['South', '1250']);
  expect([weighted?.status, counted?.status]).toEqual(['estimate', null]);
  const text = weighted && figureText(weighted, 'en');
  expect(text).toMatchObject({ printed: '3633.94', value: '≈ 3,634' });
  expect(text?.details.map((detail) => detail.text)).toContain('weighted estimate');
});

test('means, shares, lengths and money have decimals by nature', () => {
  expect(only(inTable(['Point', 'Average persons per day'], ['North', '45.6'], ['South', '38.2']))).toEqual([
    [45.6, 'persons', null],
    [38.2, 'persons', null],
  ]);
  const excerpt: ClipContent = {
    kind: 'excerpt',
    quote: 'A household has 5.4 persons, lives 12.5 km away, and gets USD 45.50; 12.5 per cent are children.',
    blocks: [],
  };
  expect(figuresOfClip(excerpt, '', told).map(({ status }) => status)).not.toContain('estimate');
});

const excerptOf = (quote: string): ClipContent => ({ kind: 'excerpt', quote, blocks: [] });
const warned = (quote: string, ...caveats: string[]) => figuresOfClip(excerptOf(quote), '', { ...told, caveats });

test('what a source warns of is said of its figures, where they say nothing of it themselves', () => {
  const caveat =
    'Data are provisional and unvalidated and may be revised. Figures are rounded to the nearest thousand.';
  expect(warned('They received 78,000 applications, 40 per cent of all, and 11,267 before.', caveat)).toMatchObject([
    { printed: '78,000', status: 'provisional', roundedTo: 1_000 },
    { unit: 'percent', status: 'provisional', roundedTo: null },
    { printed: '11,267', status: 'provisional', roundedTo: null },
  ]);
  expect(warned('Confirmed by the ministry: 78,000 applications.', caveat)).toMatchObject([{ status: 'confirmed' }]);
  expect(warned('They received an estimated 78,000 applications.', caveat)).toMatchObject([{ status: 'estimate' }]);
});

test('a caveat about something else says nothing of the figures', () => {
  expect(warned('They received 78,000 applications.', 'All rights reserved.', 'The list was revised.')).toMatchObject([
    { status: null, roundedTo: null },
  ]);
});

test('what is typed from a picture has the caveats of its page', () => {
  const image: ClipContent = {
    ...{ kind: 'image', imageId: crypto.randomUUID(), target: null, alt: '', caption: '', credit: '' },
    fidelity: 'region',
  };
  expect(figuresOfClip(image, '2,410', { ...told, caveats: ['Figures are provisional.'] })).toMatchObject([
    { stands: { in: 'typed' }, status: 'provisional' },
  ]);
});

test('a count with decimals that the person calls confirmed is shown rounded and called so', () => {
  const facts = foundFigure('3633.94', { value: 3633.94, unit: 'persons', status: 'confirmed' });
  expect(figureText(facts, 'en').details.map(({ text }) => text)).toContain('confirmed');
});
