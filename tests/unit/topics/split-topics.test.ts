import { expect, test } from 'vitest';
import { splitTopics } from '../../../lib/topics/split-topics';

test.each([
  ['plain lines', 'General updates\nArrivals in the Balkans'],
  ['blank lines and spaces around', '\n  General updates  \r\n\r\n   \r\nArrivals in the Balkans\n\n'],
  ['numbers with a dot', '1. General updates\n2. Arrivals in the Balkans'],
  ['numbers with a bracket', '1) General updates\n(2) Arrivals in the Balkans'],
  ['letters', 'a) General updates\nb) Arrivals in the Balkans'],
  ['Roman numerals', 'I. General updates\nii) Arrivals in the Balkans'],
  ['numbers of two levels', '1.1 General updates\n1.2. Arrivals in the Balkans'],
  ['hyphens and bullets', '- General updates\n• Arrivals in the Balkans'],
  ['bullets as Word copies them', '·       General updates\no   Arrivals in the Balkans'],
  ['bullets of the symbol font', '\uf0b7\tGeneral updates\n\uf0a7\tArrivals in the Balkans'],
  ['numbers parted by a tab', '1.\tGeneral updates\n2.\tArrivals in the Balkans'],
  ['columns of a table', '1\tGeneral updates\n2\tArrivals in the Balkans'],
  ['tick boxes', '[ ] General updates\n☐ Arrivals in the Balkans'],
  ['the word item', 'Item 1: General updates\nAgenda item 2 – Arrivals in the Balkans'],
  ['starting times', '14:00 General updates\n14:15 – Arrivals in the Balkans'],
  ['spans of time', '14:00-14:15 General updates\n14.15 – 15.00: Arrivals in the Balkans'],
  ['French and American times', '14h00 General updates\n2:15 pm Arrivals in the Balkans'],
  ['bullets with times and numbers', '- 14:00 1. General updates\n- 14:15 2. Arrivals in the Balkans'],
  ['Markdown', '### General updates\n- **Arrivals in the Balkans**\n**General updates**'],
  ['a heading line', 'Draft agenda:\nGeneral updates\nArrivals in the Balkans'],
  ['signs at the end', 'General updates;\nArrivals in the Balkans:'],
  ['repeats', 'General updates\nArrivals in the Balkans\ngeneral  updates'],
  ['invisible characters', '\u202eGeneral\u200b updates\n\ufeffArrivals in the Balkans'],
  ['rules between the lines', 'General updates\n---\n***\nArrivals in the Balkans'],
])('an agenda with %s gives its titles', (_how, pasted) => {
  expect(splitTopics(pasted)).toEqual(['General updates', 'Arrivals in the Balkans']);
});

test('who leads an item and how long it takes stay with it', () => {
  expect(splitTopics('2. Education factsheet (IOM, 15 minutes)')).toEqual(['Education factsheet (IOM, 15 minutes)']);
  expect(splitTopics('14:00\tEducation factsheet\tIOM\t15 minutes')).toEqual(['Education factsheet (IOM, 15 minutes)']);
});

test.each([
  '3 September workshop',
  '2018 workshop plans',
  'IM workshop: 25-30 attendees',
  'A note on Q4',
  'o’clock',
  'SDG 4.7 and 16.2',
  'C4D and xenophobia',
  '3RP update',
  '2.4 million people',
  'التعليم',
  'item',
])('what belongs to the title stays: %s', (title) => {
  expect(splitTopics(title)).toEqual([title]);
});

test('the joiner inside a Persian word stays', () => {
  expect(splitTopics('1. می\u200cخواهم')).toEqual(['می\u200cخواهم']);
});

test('a whole document gives at most 60 topics of at most 300 characters', () => {
  const pasted = Array.from({ length: 500 }, (_each, index) => `Paragraph ${index} ${'word '.repeat(200)}`).join('\n');
  const topics = splitTopics(pasted);
  expect(topics).toHaveLength(60);
  expect(Math.max(...topics.map((topic) => topic.length))).toBeLessThanOrEqual(300);
  expect(topics[0]?.endsWith('…')).toBe(true);
});

test('nothing gives no topics', () => {
  expect(splitTopics(' \n\t\n1.\n-\n14:00\n')).toEqual([]);
});
