import { expect, test } from 'vitest';
import { createClipIndex } from '../../../lib/search/clip-index';
import { viewOf } from '../topics/views';

const arrivals = viewOf({
  id: 'arrivals',
  quote: 'registered a total of 11,267 migrants',
  producer: ['IOM'],
  title: 'Flow monitoring',
});
const schools = viewOf({ id: 'schools', quote: 'Les données sur l’éducation', note: 'ask UNICEF', title: 'Factsheet' });
const arabic = viewOf({ id: 'arabic', quote: 'بلغ عدد الوافدين إلى البَلْقان', url: 'https://data.unhcr.example/x' });

function indexOf(...views: (typeof arrivals)[]) {
  const index = createClipIndex();
  index.update(views);
  return index;
}
const full = indexOf(arrivals, schools, arabic);

test.each([
  ['the beginning of a word', 'regis', ['arrivals']],
  ['a word with a slip of the pen', 'registred', ['arrivals']],
  ['a number as printed', '11,267', ['arrivals']],
  ['a number without its separator', '11267', ['arrivals']],
  ['no accents', 'donnees education', ['schools']],
  ['capitals', 'ÉDUCATION', ['schools']],
  ['the note', 'unicef', ['schools']],
  ['the title', 'factsheet', ['schools']],
  ['the producer', 'iom', ['arrivals']],
  ['the site', 'unhcr', ['arabic']],
  ['Arabic without vowel marks', 'البلقان', ['arabic']],
  ['Arabic with another alef', 'الى', ['arabic']],
  ['words of two fields', 'iom migrants', ['arrivals']],
  ['words of two clips', 'iom unicef', []],
  ['nothing', '  ', []],
  ['signs only', '"*"', []],
  ['a number that is nearly right', '11268', []],
])('a clip is found by %s', (_how, query, expected) => {
  expect(full.find(query)).toEqual(expected);
});

test('a whole word comes before the beginning of one, and a title before a quote', () => {
  const index = indexOf(
    viewOf({ id: 'beginning', quote: 'balkanisation of data' }),
    viewOf({ id: 'quote', quote: 'the balkan route' }),
    viewOf({ id: 'title', title: 'Balkan route' }),
  );
  expect(index.find('balkan')).toEqual(['title', 'quote', 'beginning']);
});

test('a picture is found by what was typed from it, also when that changed', () => {
  const picture = viewOf({ id: 'picture', title: 'Map' });
  const typedAs = (typed: string) => ({ ...picture, clip: { ...picture.clip, typed } });
  const index = indexOf(typedAs('26,100'));
  expect(index.find('26,100')).toEqual(['picture']);
  index.update([typedAs('26,190')]);
  expect(index.find('26,100')).toEqual([]);
  expect(index.find('26190')).toEqual(['picture']);
});

test('clips are found by the topics they stand on', () => {
  const tag = {
    id: 't',
    clipId: 'arrivals',
    topicId: 'topic',
    position: 0,
    included: true,
    taggedAt: '2018-08-01T10:00:00Z',
  };
  const index = createClipIndex();
  index.update([{ ...arrivals, tags: [tag] }, schools], new Map([['topic', 'Western Balkans']]));
  expect(index.find('balkans')).toEqual(['arrivals']);
  index.update([{ ...arrivals, tags: [tag] }, schools], new Map([['topic', 'Greece']]));
  expect([index.find('balkans'), index.find('greece')]).toEqual([[], ['arrivals']]);
});

test('the index follows new, changed, deleted and restored clips', () => {
  const index = indexOf(arrivals);
  index.update([arrivals, schools]);
  expect(index.find('factsheet')).toEqual(['schools']);
  index.update([arrivals, { ...schools, clip: { ...schools.clip, note: 'call Lumos' } }]);
  expect([index.find('unicef'), index.find('lumos')]).toEqual([[], ['schools']]);
  index.update([arrivals]);
  expect(index.find('lumos')).toEqual([]);
  index.update([arrivals, schools]);
  expect(index.find('unicef')).toEqual(['schools']);
});
