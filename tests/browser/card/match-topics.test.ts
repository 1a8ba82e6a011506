import { expect, test } from 'vitest';
import { matchTopics } from '../../../entrypoints/popup/match-topics';
import { blankTopic } from '../../../lib/model/blank-topic';

const topics = ['Sea arrivals', 'Asylum', 'Arrivals in the Balkans', 'Données de référence', 'تقرير الوصول'].map(
  (title, position) => blankTopic({ id: `${position}`, meetingId: '', position, title }),
);
const found = (query: string) => matchTopics(topics, query).map(({ title }) => title);

test('the title that begins so comes first, then a word that begins so, then the rest', () => {
  expect(found('arr')).toEqual(['Arrivals in the Balkans', 'Sea arrivals']);
  expect(found('a')[0]).toBe('Asylum');
});

test('every word must be there, in any order', () => {
  expect(found('balkans arr')).toEqual(['Arrivals in the Balkans']);
  expect(found('sea balkans')).toEqual([]);
});

test('accents and case do not matter, and any script is found', () => {
  expect(found('DONNEES refer')).toEqual(['Données de référence']);
  expect(found('الوصول')).toEqual(['تقرير الوصول']);
});

test('nothing typed lists the agenda in its order', () => {
  expect(found(' ')).toEqual(topics.map(({ title }) => title));
});
