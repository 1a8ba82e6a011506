import { expect, test } from 'vitest';
import { answeredWith } from '../../../lib/figures/answered-with';
import { askedFigure } from '../../../lib/figures/asked-figure';
import { basisAnswers } from '../../../lib/figures/basis-answers';
import { figureForm, readFigureForm } from '../../../lib/figures/figure-form';
import { type FigureRow, figureRows, untakenOf } from '../../../lib/figures/figure-rows';
import { openQuestion } from '../../../lib/figures/open-question';
import { readAgain } from '../../../lib/figures/read-again';
import type { Figure } from '../../../lib/model/figure';
import type { FoundFigure } from '../../../lib/model/found-figure';
import { foundFigure } from './found-figure';

const takenOf = ({ partOf: _whole, share: _share, ...facts }: FoundFigure, changes: Partial<Figure> = {}): Figure => ({
  ...facts,
  ...{ id: crypto.randomUUID(), clipId: crypto.randomUUID(), partOfId: null, shareOfId: null, shareIsId: null },
  ...{ settled: [], indicatorId: null, takenAt: '2018-08-01T10:00:00Z' },
  ...changes,
});
const printedOf = (rows: FigureRow[]): unknown =>
  rows.map(({ facts, parts }) => (parts.length > 0 ? [facts.printed, printedOf(parts)] : facts.printed));

const other = foundFigure('590', { at: 90 });
const total = foundFigure('11,267', { at: 10, measure: 'registered' });
const part = foundFigure('8,034', { at: 30, partOf: 1 });
const share = foundFigure('71', { at: 50, unit: 'percent', share: { of: 1, is: 2 } });
const loose = foundFigure('4', { at: 70, unit: 'percent' });
const found = [other, total, part, share, loose];

test('parts and shares stand under their total, the most telling first, and taking one moves nothing', () => {
  const expected = [['11,267', ['8,034', '71']], '590', '4'];
  expect(printedOf(figureRows(found, []))).toEqual(expected);
  expect(printedOf(figureRows(found, [takenOf(other), takenOf(part)]))).toEqual(expected);
});

test('a total is taken with what of it is not taken yet', () => {
  const [row] = figureRows(found, [takenOf(part)]);
  expect(row && untakenOf(row)).toEqual([1, 3]);
});

test('a figure that is found no more stands at the end, and parts that name each other do not hang', () => {
  const lost = takenOf(foundFigure('5,290', { at: 400 }));
  expect(printedOf(figureRows([other], [lost]))).toEqual(['590', '5,290']);
  const round = [foundFigure('1', { at: 0, partOf: 1 }), foundFigure('2', { at: 5, partOf: 0 })];
  expect(JSON.stringify(printedOf(figureRows(round, [])))).toMatch(/1|2/);
});

test('what is counted has a basis to ask for; what the person left open is not asked again', () => {
  expect(openQuestion(total, [])).toBe('basis');
  expect(openQuestion(total, ['basis'])).toBeNull();
  expect(openQuestion({ ...total, basis: 'stock' }, [])).toBeNull();
  expect(openQuestion(share, [])).toBeNull();
  expect(openQuestion({ ...other, unit: 'number' }, [])).toBeNull();
});

test('a number typed from a picture is asked first what it counts', () => {
  const typed = foundFigure('1,250', { unit: 'number', stands: { in: 'typed', at: 0, length: 5 } });
  expect(openQuestion(typed, [])).toBe('measure');
  expect(openQuestion({ ...typed, measure: 'detected' }, ['measure'])).toBe('basis');
});

test('which number the digits mean is asked before all else, once for all that are written with the same sign', () => {
  const open = { otherValue: 198.686, value: 198_686 };
  const [first, second, comma] = [
    takenOf(foundFigure('198.686', { at: 0, ...open })),
    takenOf(foundFigure('13.284', { at: 20, otherValue: 13.284 })),
    takenOf(foundFigure('3,412', { at: 40, otherValue: 3.412 })),
  ];
  expect(openQuestion(first, [])).toBe('value');
  expect(openQuestion(first, ['value'])).toBe('basis');
  const rows = figureRows([foundFigure('198.686', { at: 0, ...open })], [first, second, comma]);
  expect(answeredWith(first, rows).map(({ printed }) => printed)).toEqual(['198.686', '13.284']);
});

test('a number that can be read one way now is not asked any more, whatever was read before', () => {
  const before = takenOf(foundFigure('198.686', { at: 0, otherValue: 198.686 }));
  expect(readAgain(before, foundFigure('198.686', { at: 0 }))).not.toHaveProperty('otherValue');
});

test('the total is asked about, and the answer is for its parts too, as long as they are as open', () => {
  const [whole, open, said] = [
    takenOf(total),
    takenOf(part),
    takenOf(foundFigure('2,000', { at: 60 }), { settled: ['basis'] }),
  ];
  const rows = figureRows([...found, foundFigure('2,000', { at: 60, partOf: 1 })], [said, open, whole]);
  expect(askedFigure(rows)?.id).toBe(whole.id);
  expect(answeredWith(whole, rows).map(({ printed }) => printed)).toEqual(['11,267', '8,034']);
});

test.each([
  [{ start: '2018-04', end: '2018-06' }, ['period', 'since-january', 'since-earlier', 'stock', 'unstated']],
  [{ start: '2018-01-01', end: '2018-06-30' }, ['since-january', 'since-earlier', 'stock', 'unstated']],
  [{ start: '2018', end: '2018' }, ['period', 'since-earlier', 'stock', 'unstated']],
  [null, ['period', 'since-earlier', 'stock', 'unstated']],
])('over %j the answers are %j', (period, kinds) => {
  expect(basisAnswers({ period, asOf: null }).map(({ kind }) => kind)).toEqual(kinds);
});

test('"since 1 January" moves the beginning and keeps the end', () => {
  const answers = basisAnswers({ period: { start: '2018-04', end: '2018-06' }, asOf: null });
  expect(answers[1]?.facts).toEqual({ basis: 'cumulative', period: { start: '2018-01-01', end: '2018-06' } });
});

const form = figureForm(total, (value) => value.toLocaleString('en'));
test('only what was changed counts as said', () => {
  expect(readFigureForm(form, form, '.')).toEqual({ facts: {} });
  expect(readFigureForm({ ...form, basis: 'cumulative', end: ' 2018-06 ' }, form, '.')).toEqual({
    facts: { basis: 'cumulative', period: { start: null, end: '2018-06' } },
  });
});

test('a number is read with the decimal sign of the person', () => {
  expect(readFigureForm({ ...form, value: '198.686' }, form, '.')).toEqual({ facts: { value: 198.686 } });
  expect(readFigureForm({ ...form, value: '198.686' }, form, ',')).toEqual({ facts: { value: 198_686 } });
  expect(readFigureForm({ ...form, value: 'many' }, form, ',')).toEqual({ wrong: ['value'] });
});

test('what is no date, and a period that ends before it begins, are named', () => {
  expect(readFigureForm({ ...form, asOf: 'June' }, form, '.')).toEqual({ wrong: ['asOf'] });
  expect(readFigureForm({ ...form, start: '2018-06', end: '2018-05-31' }, form, '.')).toEqual({ wrong: ['end'] });
  expect(readFigureForm({ ...form, start: '2018-06-12', end: '2018-06' }, form, '.')).toMatchObject({ facts: {} });
});
