import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DamageKind } from '../../../lib/model/damage';
import { damagedText } from '../../../lib/pdf/damaged-text';
import { soundSentences } from '../../pdf/sound-sentences';

const marked = (selection: string, file: string) =>
  damagedText(selection, file).map(({ at, length, kind }) => [selection.slice(at, at + length), kind]);

const report =
  'Between January and June 2018, 11,267 persons were registered in the region, and 61,012 in all. By 30 June 2018 the national cumulative total was 121,000.';

const damaged: [selection: string, place: string, kind: DamageKind][] = [
  ['The nao nal total is 11,267.', 'nao nal', 'lost-letters'],
  ['The cumulave total is 11,267.', 'cumulave', 'lost-letters'],
  ['The na onal sta s cs are late.', 'na onal', 'lost-letters'],
  ['All benefciaries and benets were counted.', 'benets', 'lost-letters'],
  ['There were 61,0121 persons.', '61,0121', 'glued-mark'],
  ['There were 61,012 2 beneficiaries.', '61,012 2', 'glued-mark'],
  ['There were 1,204,50012 persons.', '1,204,50012', 'glued-mark'],
  ['There were 1,204,50 persons.', '1,204,50', 'cut-digits'],
  ['There were 11,26 persons.', '11,26', 'cut-digits'],
  ['The count of 30 June 218 was low.', '218', 'cut-digits'],
  ['It was so by June 218.', '218', 'cut-digits'],
  ['It ended on 30 June 20181 at noon.', '20181', 'glued-mark'],
  ['S U M M A R Y of the year', 'S U M M A R Y', 'spaced-letters'],
  ['The r e g i s t e r is late.', 'r e g i s t e r', 'spaced-letters'],
  ['The o\uFFFDce is open.', '\uFFFD', 'unreadable'],
  ['The o\uE012ce is open.', '\uE012', 'unreadable'],
  ['They were registeredin the region.', 'registeredin', 'glued-words'],
];

test.each(damaged)('%s', (selection, place, kind) => {
  expect(marked(selection, `${report} ${selection.includes('registeredin') ? 'registered\nin' : ''}`)).toContainEqual([
    place,
    kind,
  ]);
});

test('a word that the file has whole elsewhere tells what its rest has lost', () => {
  const file = `${report} The rehabilitation of the ward.`;
  expect(marked('The rehabilitaon of the ward', file)).toEqual([['rehabilitaon', 'lost-letters']]);
  expect(marked('The rehabilitaon of the ward', report)).toEqual([]);
});

test('a comma is no thousands sign where the file uses it for decimals', () => {
  const french = 'Le taux est de 12,4 %, puis de 9,85 %, et le prix de 0,85 euro.';
  expect(marked('Le cours est de 61,0121 et de 1,23.', french)).toEqual([]);
});

test('no sentence that is as it should be is pointed at', () => {
  const sentences = soundSentences();
  expect(sentences.length).toBeGreaterThan(300);
  for (const language of ['en', 'fr', 'es'] as const) {
    const own = sentences.filter((sentence) => sentence.language === language).map(({ text }) => text);
    const file = own.join('\n');
    for (const text of own)
      expect([text, ...marked(text, file), ...marked(text, ''), ...marked(text, text)]).toEqual([text]);
  }
});

const licences = '/usr/share/common-licenses';

test.runIf(existsSync(licences))('nor is anything in real prose', () => {
  for (const name of readdirSync(licences)) {
    const text = readFileSync(join(licences, name), 'utf8').slice(0, 100_000);
    expect([name, ...marked(text, text), ...marked(text, '')]).toEqual([name]);
  }
});

test('Arabic words that are written backwards are pointed out, as they came and as they are drawn', () => {
  expect(marked('نشرة نيدفاولا ربع رهنلا نيب رياني وينويو 2018', '')).toEqual([
    ['نيدفاولا', 'reversed-letters'],
    ['رهنلا', 'reversed-letters'],
  ]);
  expect(marked('الأرقام ةتقؤم في ثلاث مقاطعات', '').map(([place]) => place)).toEqual(['ةتقؤم']);
  expect(marked('ﺮﻬﻨﻟا 2018', '')).toEqual([['ﺮﻬﻨﻟا', 'reversed-letters']]);
});

test('Arabic as it should be is left alone, adverbs that end as a backward article does included', () => {
  for (const text of [
    'سجّل المكتب 11,267 مهاجراً بين يناير ويونيو 2018، وما زالت الأرقام مؤقتة.',
    'وصل مثلا عدد قليل من الأطفال، فضلا عن النساء، وكان التسجيل كاملا.',
    'أولا، بلغ المجموع 61,012 شخصا. ثانيا، لم يتغير الوضع إلا قليلا في القرى.',
    'مثلا وأصلا',
    'على الحدود وإلى المدينة وفي المستشفى',
    'هؤلاء السكان بحاجة إلى الماء والغذاء والمأوى حتى نهاية الشتاء.',
  ])
    expect([text, ...marked(text, ''), ...marked(text, text)]).toEqual([text]);
});
