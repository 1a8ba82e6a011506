import { expect, test } from 'vitest';
import { pdfFacts } from '../../../lib/pdf/pdf-facts';
import { clipWithFacts, fieldsWithFacts } from '../../../lib/pdf/with-facts';
import { makeClip, makeSource, quoted } from '../briefing/records';
import { readingOf } from './readings';

const url = 'https://river.example/download/65373#zoom=80';
const factsOf = (quote: string | null, pages: string[]) =>
  pdfFacts(readingOf(pages), { quote, url, tabTitle: '', fileName: '65373' });

test('words that go on over a page begin where they begin', () => {
  const facts = factsOf('They came by boat, 11,267 in all.', ['A cover', 'They came by\nboat,', '11,267 in all.']);
  expect(facts.pdfPage).toEqual({ number: 2, label: '2' });
  expect(facts.fragmentUrl).toBe('https://river.example/download/65373#page=2');
});

test('of several pages none is chosen, and all are told', () => {
  const facts = factsOf('Total arrivals', ['Total arrivals', 'Other words', 'Total arrivals']);
  expect(facts).toMatchObject({ pdfPage: null, fragmentUrl: null, pages: [1, 3] });
  expect(facts.selectors).toEqual([{ type: 'TextQuoteSelector', exact: 'Total arrivals', prefix: '', suffix: '' }]);
});

test('a file of pictures has an empty text, which is not the same as none', () => {
  expect(factsOf('Total arrivals', ['', '']).snapshot).toEqual({ text: '', truncated: false });
  expect(factsOf(null, ['Some text']).selectors).toEqual([]);
});

test('words that look damaged are doubtful, until the person has compared them', () => {
  const damaged = factsOf('There were 61,0121 persons.', [
    'Of 11,267 and 61,012 persons',
    'There were 61,0121 persons.',
  ]);
  expect(damaged.wording).toBe('doubtful');
  const clip = makeClip(1, makeSource(1, { title: 'T' }), quoted('There were 61,0121 persons.'));
  expect(clipWithFacts(clip, damaged).wording).toBe('doubtful');
  expect(clipWithFacts({ ...clip, wording: 'checked' }, damaged).wording).toBe('checked');
  const sound = factsOf('There were 61,012 persons.', ['There were 61,012 persons.']);
  expect(clipWithFacts({ ...clip, wording: 'doubtful' }, sound)).not.toHaveProperty('wording');
});

test('what the person chose of a source stays, and what the file says stands beside it', () => {
  const typed = { value: 'My title', from: 'person' as const, label: '' }; // literal for the type
  const before = { ...makeSource(1, { title: 'x' }).fields, title: { chosen: typed, others: [] } };
  const read = factsOf(null, ['Arrivals by the river']).source;
  const told = { value: 'Arrivals', from: 'heading' as const, label: '' }; // literal for the type
  const { title } = fieldsWithFacts(before, { ...read, title: { chosen: told, others: [] } });
  expect(title).toEqual({ chosen: typed, others: [told] });
});

test('a cover that says little leaves the dates to the next page', () => {
  const { source } = factsOf(null, ['Arrivals by the river', 'Data as of 30 June 2018\nThe office counts.']);
  expect(source.asOf.chosen?.value).toBe('2018-06-30');
});
