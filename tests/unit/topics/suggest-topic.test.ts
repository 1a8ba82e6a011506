import { expect, test } from 'vitest';
import { blankTopic } from '../../../lib/model/blank-topic';
import type { Topic } from '../../../lib/model/topic';
import type { ClipTraits } from '../../../lib/topics/clip-traits';
import type { PastTag } from '../../../lib/topics/learn-from';
import { suggestTopic } from '../../../lib/topics/suggest-topic';

const agenda = [
  'General updates',
  'Profiling updates',
  'Lumos research project on care arrangements for children',
  'Education factsheet',
  'IMWG workshop plans 2018',
  'Arrivals in the Balkans',
  'Sustainable Development Goals',
  'Inter-agency IM focal point list in Europe',
  'AoB',
].map(topicOf);

function topicOf(title: string, position: number): Topic {
  return blankTopic({ id: title, meetingId: 'm', position, title });
}
function clip(traits: Partial<ClipTraits>): ClipTraits {
  return { title: '', text: '', host: 'portal.example.org', producer: '', ...traits };
}
function past(topicTitle: string, traits: Partial<ClipTraits>): PastTag {
  return { topicTitle, ...clip({ host: 'elsewhere.example.org', ...traits }) };
}
const suggest = (traits: Partial<ClipTraits>, earlier: PastTag[] = []) => suggestTopic(clip(traits), agenda, earlier);

test.each([
  ['Migrant arrivals through the Western Balkans rise', 'a total of 11,267 were registered', 'Arrivals in the Balkans'],
  ['', 'Arrivals to the Balkan countries have increased', 'Arrivals in the Balkans'],
  ['Out-of-school children: education in emergencies', 'Two thirds are out of school.', 'Education factsheet'],
  ['SDG indicators', 'The sustainable development agenda sets 17 goals.', 'Sustainable Development Goals'],
  ['Profiling of arrivals to Spain', 'profiling survey of young people', 'Profiling updates'],
  ['ÉDUCATION – Factsheet', '', 'Education factsheet'],
])('"%s" / "%s" goes to %s by its words', (title, text, expected) => {
  expect(suggest({ title, text })).toBe(expected);
});

test.each([
  ['nothing in common', { title: 'Weather forecast', text: 'Rain at noon' }],
  ['only words that every agenda has', { title: 'General updates of the meeting', text: 'review and next actions' }],
  ['only stop words', { title: 'in the for on', text: 'and of the' }],
  ['one word of a long title', { title: 'Children at play', text: '' }],
  ['two topics alike', { title: 'Education and arrivals in the Balkans factsheet', text: '' }],
  ['nothing at all', {}],
])('nothing is suggested where there is %s', (_what, traits) => {
  expect(suggest(traits)).toBeNull();
});

test('nothing is suggested without topics', () => {
  expect(suggestTopic(clip({ title: 'Arrivals in the Balkans' }), [], [])).toBeNull();
});

test('Arabic titles are met without the article and vowel marks', () => {
  const topics = ['التعليم', 'الوافدون إلى البلقان'].map(topicOf);
  expect(suggestTopic(clip({ title: 'تقرير عن تَعْلِيم الأطفال' }), topics, [])).toBe('التعليم');
});

test('a site whose clips always went to one topic suggests it', () => {
  const earlier = Array.from({ length: 4 }, () => past('AoB', { host: 'portal.example.org' }));
  expect(suggest({ title: 'Something new' }, earlier)).toBe('AoB');
});

test('a producer whose clips always went to one topic suggests it, also from another site', () => {
  const earlier = Array.from({ length: 4 }, () => past('Profiling updates', { producer: 'ISTAT' }));
  expect(suggest({ title: 'Something new', producer: 'istat' }, earlier)).toBe('Profiling updates');
});

test('a site whose clips went everywhere suggests nothing', () => {
  const earlier = agenda.map(({ title }) => past(title, { host: 'portal.example.org' }));
  expect(suggest({ title: 'Something new' }, earlier)).toBeNull();
});

test('words that the person filed under a topic lead there, though its title lacks them', () => {
  const earlier = [
    past('Arrivals in the Balkans', { title: 'Evros land border crossings', text: 'detected at the Evros river' }),
    past('Arrivals in the Balkans', { title: 'Evros crossings in June', text: 'land border detections' }),
    past('Education factsheet', { title: 'School enrolment', text: 'pupils enrolled in Serbia' }),
  ];
  expect(suggest({ title: 'Crossings at the Evros land border', text: 'detections fell' })).toBeNull();
  expect(suggest({ title: 'Crossings at the Evros land border', text: 'detections fell' }, earlier)).toBe(
    'Arrivals in the Balkans',
  );
});

test('a topic of the same title in an earlier meeting counts as this one', () => {
  const earlier = Array.from({ length: 4 }, () => past('arrivals in the BALKANS.', { host: 'portal.example.org' }));
  expect(suggest({ title: 'Weekly table' }, earlier)).toBe('Arrivals in the Balkans');
});

test('what the person did lately outweighs what she did long ago', () => {
  const lately = Array.from({ length: 10 }, () => past('AoB', { host: 'portal.example.org', producer: 'IOM' }));
  const between = Array.from({ length: 200 }, () => past('General updates', {}));
  const longAgo = Array.from({ length: 12 }, () =>
    past('Profiling updates', { host: 'portal.example.org', producer: 'IOM' }),
  );
  expect(suggest({ title: 'New', producer: 'IOM' }, [...lately, ...between, ...longAgo])).toBe('AoB');
  expect(suggest({ title: 'New', producer: 'IOM' }, [...longAgo, ...between, ...lately])).toBe('Profiling updates');
});

test('a title that names the topic wins over a habit with its site', () => {
  const earlier = Array.from({ length: 3 }, () => past('AoB', { host: 'portal.example.org' }));
  expect(suggest({ title: 'Education factsheet, first version' }, earlier)).toBe('Education factsheet');
});

test('one earlier clip of the site is no habit yet', () => {
  expect(suggest({ title: 'Something new' }, [past('AoB', { host: 'portal.example.org' })])).toBeNull();
});

test('the order of the agenda does not matter', () => {
  const traits = clip({ title: 'Migrant arrivals through the Western Balkans rise' });
  expect(suggestTopic(traits, agenda.toReversed(), [])).toBe(suggestTopic(traits, agenda, []));
});
