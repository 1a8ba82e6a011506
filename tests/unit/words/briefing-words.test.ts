import { describe, expect, test } from 'vitest';
import { formatPartialDate } from '../../../lib/briefing/format-date';
import { type BriefingLanguage, briefingLanguageSchema } from '../../../lib/model/briefing';
import { figureMeasureSchema } from '../../../lib/model/figure-facts';
import { briefingWords } from '../../../lib/words/briefing-words';
import type { BriefingWords } from '../../../lib/words/briefing-words-en';

const languages = briefingLanguageSchema.options;
const translations: BriefingLanguage[] = ['fr', 'es', 'ar'];
const amounts = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000];
const days = ['2018-06-28', '2018-08', '2018', '2018-02-31'];
const lists = amounts
  .slice(0, 5)
  .map((length) => Array.from({ length: Math.max(1, length) }, (_, index) => `${index + 1}`));

const namesAndMoves: [string, string][] = [
  ['', ''],
  ['…', ''],
  ['', '1 → 2'],
  ['…', '1 → 2'],
];

type Calls = (words: BriefingWords) => string[];
const amountOf =
  (say: (words: BriefingWords) => (amount: number) => string): Calls =>
  (words) =>
    amounts.map(say(words));
const textOf =
  (say: (words: BriefingWords) => (text: string) => string): Calls =>
  (words) =>
    ['…'].map(say(words));
const dateOf =
  (say: (words: BriefingWords) => (date: string) => string): Calls =>
  (words) =>
    days.map((day) => say(words)(formatPartialDate(day, words.locale)));
const pairOf = (say: (words: BriefingWords) => (one: string, other: string) => string): Calls => {
  return (words) => days.flatMap((one) => days.map((other) => say(words)(...written(words, one, other))));
};
const written = (words: BriefingWords, one: string, other: string): [string, string] => [
  formatPartialDate(one, words.locale),
  formatPartialDate(other, words.locale),
];

/** Every function of the catalogue, called with what it may be given. */
const functions: Record<string, Calls> = {
  readingTime: amountOf((words) => words.readingTime),
  leftOutForReaders: amountOf((words) => words.leftOutForReaders),
  detailsBlanked: amountOf((words) => words.detailsBlanked),
  evidenceNumber: amountOf((words) => words.evidenceNumber),
  underItem: amountOf((words) => words.underItem),
  moreClips: amountOf((words) => words.moreClips),
  wholeIn: (words) => [words.wholeIn(words.evidenceNumber(3))],
  someRows: (words) => amounts.map((all) => words.someRows(Math.min(12, all), all)),
  someColumns: (words) => amounts.map((all) => words.someColumns(Math.min(8, all), all)),
  weekdayAndDate: pairOf((words) => words.weekdayAndDate),
  range: (words) => [words.range('14:00', '15:30')],
  instant: (words) => days.map((day) => words.instant(formatPartialDate(day, words.locale), '14:00')),
  zoned: (words) => [words.zoned('14:00', 'CEST', 'Europe/Zurich'), words.zoned('14:00', 'UTC', 'UTC')],
  summary: (words) => amounts.map((amount) => words.summary(amount, amount, amount)),
  'citation.published': dateOf((words) => words.citation.published),
  'citation.lastChanged': dateOf((words) => words.citation.lastChanged),
  'citation.asOf': dateOf((words) => words.citation.asOf),
  'citation.covering': pairOf((words) => words.citation.covering),
  'citation.accessed': (words) =>
    lists.map((list) => words.citation.accessed(words.listOf(list.map((day) => `${day} 5 2018`)))),
  'citation.read': dateOf((words) => words.citation.read),
  'citation.verified': dateOf((words) => (date) => words.citation.verified(date, '…')),
  'citation.pageInFile': textOf((words) => words.citation.pageInFile),
  'citation.embedded': textOf((words) => words.citation.embedded),
  'citation.superseded': dateOf((words) => words.citation.superseded),
  'citation.supersedes': dateOf((words) => words.citation.supersedes),
  'citation.citedUnder': (words) => lists.map((list) => words.citation.citedUnder(list)),
  'image.credit': textOf((words) => words.image.credit),
  'lastTime.lineage': (words) => amounts.map((times) => `${words.lastTime.lineage(times)}…`),
  'action.due': dateOf((words) => words.action.due),
  'action.carried': amountOf((words) => words.action.carried),
  'gaps.onlyOld': dateOf((words) => words.gaps.onlyOld),
  'gaps.oneSource': (words) => [words.gaps.oneSource(''), words.gaps.oneSource('…')],
  'gaps.changed': (words) => namesAndMoves.map(([title, move]) => words.gaps.changed(title, move)),
  'gaps.gone': (words) => namesAndMoves.map(([title]) => words.gaps.gone(title)),
  'checks.because': (words) =>
    Object.values(words.checks.reasons).map((reason) => words.checks.because(words.checks.verdicts.unchecked, reason)),
  'checks.repeats': amountOf((words) => words.checks.repeats),
  'changes.move': (words) =>
    ['', '+673', '−673', '-673'].map((difference) => words.changes.move('11,267', '11,940', difference)),
  'ofFigures.cumulative': (words) => [
    words.ofFigures.cumulative(''),
    ...dateOf(({ ofFigures }) => ofFigures.cumulative)(words),
  ],
  'ofFigures.reading': (words) => [words.ofFigures.reading('…', ''), words.ofFigures.reading('…', words.quoted('…'))],
  'ofFigures.upTo': dateOf((words) => words.ofFigures.upTo),
  'ofFigures.between': pairOf((words) => words.ofFigures.between),
  'ofFigures.qualified.about': textOf((words) => words.ofFigures.qualified.about),
  'ofFigures.qualified.over': textOf((words) => words.ofFigures.qualified.over),
  'ofFigures.qualified.under': textOf((words) => words.ofFigures.qualified.under),
  'ofFigures.qualified.nearly': textOf((words) => words.ofFigures.qualified.nearly),
  'ofFigures.qualified.at-least': textOf((words) => words.ofFigures.qualified['at-least']),
  'ofFigures.qualified.at-most': textOf((words) => words.ofFigures.qualified['at-most']),
  'ofFigures.roundedTo': textOf((words) => words.ofFigures.roundedTo),
  'ofFigures.counted': (words) => figureMeasureSchema.options.map(words.ofFigures.counted),
  'ofFigures.weighted': textOf((words) => words.ofFigures.weighted),
  'ofFigures.nearly': textOf((words) => words.ofFigures.nearly),
  'ofFigures.inPlaceOf': textOf((words) => words.ofFigures.inPlaceOf),
  'ofFigures.edition': textOf((words) => words.ofFigures.edition),
  'ofFigures.moved': pairOf((words) => (one, other) => words.ofFigures.moved('…', one, other)),
  'ofFigures.finding': (words) => [
    words.ofFigures.finding({ kind: 'parts-total', parts: [8, 2], sum: 10, total: 11, unit: 'count', explained: null }),
  ],
  'ofFigures.chart': textOf((words) => words.ofFigures.chart),
  'ofFigures.told': (words) => amounts.map((count) => words.ofFigures.told('…', count, '1', '2')),
  'ofFigures.extremes': (words) => [words.ofFigures.extremes('1', '2')],
  'ofFigures.valueOn': dateOf((words) => (date) => words.ofFigures.valueOn('1', date)),
  quoted: textOf((words) => words.quoted),
  listOf: (words) => lists.map((list) => words.listOf(list)),
};

/** What a catalogue holds, by its path: "citation.licence". */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const paths = (language: BriefingLanguage, type: string) =>
  leaves(briefingWords[language])
    .flatMap(([path, value]) => (typeof value === type ? [path] : []))
    .sort();

/** Every sentence that a language can say. */
function spoken(language: BriefingLanguage): [string, string][] {
  const words = briefingWords[language];
  return [
    ...leaves(words).flatMap(([path, value]): [string, string][] => (typeof value === 'string' ? [[path, value]] : [])),
    ...Object.entries(functions).flatMap(([path, calls]) => calls(words).map((text): [string, string] => [path, text])),
  ].filter(([path]) => path !== 'locale' && path !== 'dir');
}

/** Pieces of a line, which begin or end where another piece goes on. */
const pieces = new Set(['separator', 'stop', 'colon', 'lastTime.under', 'lastTime.underEnd']);

describe('the words of the briefing', () => {
  test('are the same in number and kind in every language', () => {
    for (const language of translations) {
      expect(paths(language, 'string')).toEqual(paths('en', 'string'));
      expect(paths(language, 'function')).toEqual(paths('en', 'function'));
    }
  });

  test('are all called below', () => {
    expect(Object.keys(functions).sort()).toEqual(paths('en', 'function'));
  });

  test.each(languages)('are well formed in %s, whatever they are given', (language) => {
    for (const [path, text] of spoken(language)) {
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|null|\[object| {2}|\.\.$/);
      if (pieces.has(path) || path === 'lastTime.lineage') continue;
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(/^[,;،؛.]/);
    }
  });

  test.each(languages)('carry no character in %s that turns a line around', (language) => {
    for (const [path, text] of spoken(language)) expect(text, path).not.toMatch(/\p{Bidi_Control}/u);
  });

  test.each(languages)('say in the notes on method in %s what the briefing itself says', (language) => {
    const { methodSentences, ownCalculation, citation: say } = briefingWords[language];
    expect(methodSentences.sums).toContain(ownCalculation);
    expect(methodSentences.unattributed).toContain(say.notForAttribution);
    const quotedWord = /[“«]\u00a0?(.+?)\u00a0?[”»]/.exec(methodSentences.dates)?.[1];
    expect(say.accessed('…').startsWith(quotedWord ?? 'nothing')).toBe(true);
    expect(methodSentences.tlp).toMatch(/TLP.+Traffic Light Protocol.+2\.0.+first\.org\/tlp/);
  });

  test.each(languages)('tell the four degrees of sensitivity and of progress apart in %s', (language) => {
    const { sensitivity, action } = briefingWords[language];
    expect(new Set(Object.values(sensitivity)).size).toBe(4);
    expect(new Set(Object.values(action.status)).size).toBe(4);
  });
});

describe('a translation', () => {
  const english =
    /\b(?:the|and|of|is|are|was|were|from|item|items|clips?|gap|last|meeting|carried|raised|published|read|words|with|this|nothing)\b/i;
  /** Words that a language spells as English does. */
  const alike: Partial<Record<BriefingLanguage, ReadonlySet<string>>> = {
    fr: new Set(['Source', 'Sources', 'Notes', 'Page', 'Image', 'Licence', 'places']),
    es: new Set(['provisional']),
  };

  test.each(translations)('leaves no English word in %s', (language) => {
    for (const [path, text] of spoken(language)) expect(text, path).not.toMatch(english);
  });

  test.each(translations)('repeats no English sentence in %s', (language) => {
    const inEnglish = new Map(leaves(briefingWords.en));
    for (const [path, value] of leaves(briefingWords[language])) {
      if (typeof value !== 'string' || !/\p{L}{3}/u.test(value) || path === 'dir' || alike[language]?.has(value))
        continue;
      expect(value, path).not.toBe(inEnglish.get(path));
    }
  });

  test('has Latin letters in Arabic only in names that are not translated', () => {
    const names = /TLP|PDF|Traffic Light Protocol|first\.org\/tlp|CEST|UTC|Europe\/Zurich/g;
    for (const [path, text] of spoken('ar')) expect(text.replace(names, ''), path).not.toMatch(/\p{Script=Latin}/u);
  });
});

describe('signs', () => {
  test('stand in French behind a space that does not break', () => {
    for (const [path, text] of spoken('fr')) {
      const sentence = text.replace(/\d\d:\d\d/g, '');
      expect(sentence, path).not.toMatch(/[^\u00a0][:;!?»]/);
      expect(sentence, path).not.toMatch(/«[^\u00a0]|['"“”]/);
    }
  });

  test('stand in Spanish and Arabic right behind the word, and are those of the language', () => {
    for (const [path, text] of spoken('es')) expect(text, path).not.toMatch(/[\s\u00a0][:;!?]|[«»'"]/);
    for (const [path, text] of spoken('ar')) {
      expect(text.replace(/\d,\d/g, ''), path).not.toMatch(/[\s\u00a0][:؛،؟]|[,;?'"“”]/);
    }
  });

  test('of digits are those of the quoted figures', () => {
    for (const language of languages) {
      for (const [path, text] of spoken(language)) expect(text, path).not.toMatch(/[٠-٩۰-۹٪٫٬]/);
    }
    expect(formatPartialDate('2018-06-28', briefingWords.ar.locale)).toBe('28 يونيو 2018');
  });
});
