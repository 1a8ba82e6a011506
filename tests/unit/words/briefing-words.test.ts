import { describe, expect, test } from 'vitest';
import { citation } from '../../../lib/briefing/citation';
import { formatPartialDate } from '../../../lib/briefing/format-date';
import { gapSentence } from '../../../lib/briefing/gap-sentence';
import { lastTimeParts } from '../../../lib/briefing/last-time-parts';
import { makeBriefingAction } from '../../../lib/briefing/make-briefing-action';
import { meetingTime } from '../../../lib/briefing/meeting-time';
import { textOfRuns } from '../../../lib/briefing/runs';
import { settingOf } from '../../../lib/briefing/setting';
import { type BriefingLanguage, briefingLanguageSchema } from '../../../lib/model/briefing';
import { figureMeasureSchema } from '../../../lib/model/figure-facts';
import { briefingWords } from '../../../lib/words/briefing-words';
import type { BriefingWords } from '../../../lib/words/briefing-words-en';
import { makeActionRow, makeLastTime } from '../briefing/last-time-records';
import { makeClip, makeMeeting, makeSource, onTopic, quoted } from '../briefing/records';

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

describe('numbers', () => {
  test.each<[BriefingLanguage, string[]]>([
    ['en', ['0 minutes to read', '1 minute to read', '2 minutes to read', '3 minutes to read', '11 minutes to read']],
    [
      'fr',
      [
        '0 minute de lecture',
        '1 minute de lecture',
        '2 minutes de lecture',
        '3 minutes de lecture',
        '11 minutes de lecture',
      ],
    ],
    [
      'es',
      [
        '0 minutos de lectura',
        '1 minuto de lectura',
        '2 minutos de lectura',
        '3 minutos de lectura',
        '11 minutos de lectura',
      ],
    ],
    ['ar', ['تُقرأ في أقل من دقيقة', 'تُقرأ في دقيقة واحدة', 'تُقرأ في دقيقتين', 'تُقرأ في 3 دقائق', 'تُقرأ في 11 دقيقة']],
  ])('agree in %s', (language, expected) => {
    expect([0, 1, 2, 3, 11].map(briefingWords[language].readingTime)).toEqual(expected);
  });

  test('have in Arabic a dual, a plural for 3 to 10 and two forms beyond', () => {
    const { summary, moreClips, detailsBlanked, leftOutForReaders, action } = briefingWords.ar;
    expect([1, 2, 3, 10, 11, 21, 100, 101, 103, 1_000].map((amount) => summary(amount, 1, 0).split('، ')[0])).toEqual([
      'مقتطف واحد',
      'مقتطفان',
      '3 مقتطفات',
      '10 مقتطفات',
      '11 مقتطفاً',
      '21 مقتطفاً',
      '100 مقتطف',
      '101 مقتطف',
      '103 مقتطفات',
      '1,000 مقتطف',
    ]);
    expect(summary(3, 2, 1)).toBe('3 مقتطفات، مصدران، ثغرة واحدة');
    expect(moreClips(2)).toBe('مقتطفان آخران بشأن هذا البند في الملف الكامل.');
    expect(moreClips(4)).toBe('4 مقتطفات أخرى بشأن هذا البند في الملف الكامل.');
    expect(detailsBlanked(2)).toBe('حلّت العلامة […] محل بيانين شخصيين');
    expect(leftOutForReaders(2)).toBe('مقتطفان غير مُدرجين: ليسا موجَّهين إلى قرّاء هذه النسخة');
    expect([0, 1, 2, 3, 11].map(action.carried)).toEqual([
      'لم يُرحَّل',
      'رُحِّل مرة واحدة',
      'رُحِّل مرتين',
      'رُحِّل 3 مرات',
      'رُحِّل 11 مرة',
    ]);
  });

  test('change in French and Spanish whatever must agree with them', () => {
    const { fr, es } = briefingWords;
    expect(fr.leftOutForReaders(1)).toBe('1 extrait omis\u00a0: il n’est pas destiné aux lecteurs de cette version');
    expect(fr.leftOutForReaders(3)).toBe(
      '3 extraits omis\u00a0: ils ne sont pas destinés aux lecteurs de cette version',
    );
    expect(fr.moreClips(1)).toBe('1 autre extrait sur ce point figure dans le dossier complet.');
    expect(fr.moreClips(1_000)).toBe('1\u202f000 autres extraits sur ce point figurent dans le dossier complet.');
    expect(es.leftOutForReaders(1)).toBe('1 extracto omitido: no está destinado a quienes leen esta versión');
    expect(es.leftOutForReaders(3)).toBe('3 extractos omitidos: no están destinados a quienes leen esta versión');
    expect(es.summary(3, 1, 2)).toBe('3 extractos, 1 fuente, 2 lagunas');
  });

  test.each<[BriefingLanguage, string[]]>([
    ['en', ['Cited under item 1', 'Cited under items 1 and 2', 'Cited under items 1, 2 and 3']],
    ['fr', ['Cité au point 1', 'Cité aux points 1 et 2', 'Cité aux points 1, 2 et 3']],
    ['es', ['Citado en el punto 1', 'Citado en los puntos 1 y 2', 'Citado en los puntos 1, 2 y 3']],
    ['ar', ['استُشهد به في البند 1', 'استُشهد به في البندين 1 و2', 'استُشهد به في البنود 1 و2 و3']],
  ])('of items are listed in %s', (language, expected) => {
    const { citedUnder } = briefingWords[language].citation;
    expect([['1'], ['1', '2'], ['1', '2', '3']].map(citedUnder)).toEqual(expected);
  });
});

describe('a line that is put together', () => {
  const june = { producer: ['UNHCR'], title: '…', published: '2018-06-28', asOf: '2018-06-15', foundOn: 'ReliefWeb' };
  const cited = (language: BriefingLanguage, facts: Parameters<typeof makeSource>[1]) => {
    const source = makeSource(1, facts);
    const [entry] = onTopic([makeClip(1, source, quoted('x')), source]);
    return entry === undefined ? '' : textOfRuns(citation(entry, settingOf(language, 'Europe/Zurich')));
  };

  test.each<[BriefingLanguage, string]>([
    [
      'fr',
      'Source\u00a0: UNHCR, …, publié le 28 juin 2018, données au 15 juin 2018, disponible sur ReliefWeb, consulté le 6 août 2018.',
    ],
    [
      'es',
      'Fuente: UNHCR, …, publicado el 28 de junio de 2018, datos al 15 de junio de 2018, disponible en ReliefWeb, consultado el 6 de agosto de 2018.',
    ],
    [
      'ar',
      'المصدر: UNHCR، …، نُشر في 28 يونيو 2018، البيانات حتى 15 يونيو 2018، متاح على ReliefWeb، اطُّلع عليه في 6 أغسطس 2018.',
    ],
  ])('cites a source in %s', (language, expected) => expect(cited(language, june)).toBe(expected));

  test.each<[BriefingLanguage, string[]]>([
    ['fr', ['publié en août 2018,', 'données d’août 2018,', 'couvrant la période de 2017 au 30 juin 2018,']],
    [
      'es',
      [
        'publicado en agosto de 2018,',
        'datos de agosto de 2018,',
        'correspondiente al período de 2017 al 30 de junio de 2018,',
      ],
    ],
    ['ar', ['نُشر في أغسطس 2018،', 'البيانات حتى أغسطس 2018،', 'عن الفترة من عام 2017 إلى 30 يونيو 2018،']],
  ])('takes dates of any exactness in %s', (language, expected) => {
    const line = cited(language, {
      published: '2018-08',
      asOf: '2018-08',
      period: { start: '2017', end: '2018-06-30' },
    });
    for (const piece of expected) expect(line).toContain(piece);
  });

  test.each<[BriefingLanguage, string]>([
    ['fr', 'consulté les 28 juin 2018 et 6 août 2018'],
    ['es', 'consultado los días 28 de junio de 2018 y 6 de agosto de 2018'],
    ['ar', 'اطُّلع عليه في 28 يونيو 2018 و6 أغسطس 2018'],
  ])('names several days of reading in %s', (language, expected) => {
    const { citation: say, listOf, locale } = briefingWords[language];
    const dates = ['2018-06-28', '2018-08-06'].map((day) => formatPartialDate(day, locale));
    expect(say.accessed(listOf(dates))).toBe(expected);
  });

  test.each<[BriefingLanguage, string, string]>([
    ['fr', 'jeudi 9 août 2018, 14:00–15:30 UTC+2 (Europe/Zurich)', 'À fixer'],
    ['es', 'jueves 9 de agosto de 2018, 14:00–15:30 CEST (Europe/Zurich)', 'Por determinar'],
    ['ar', 'الخميس 9 أغسطس 2018، من 14:00 إلى 15:30 غرينتش+2 (Europe/Zurich)', 'لم يُحدَّد بعد'],
  ])('says when the meeting is in %s', (language, expected, open) => {
    const setting = settingOf(language, 'Europe/Zurich');
    expect(meetingTime(makeMeeting(), setting)).toBe(expected);
    expect(meetingTime(makeMeeting({ date: null }), setting)).toBe(open);
  });

  test.each<[BriefingLanguage, string[]]>([
    [
      'fr',
      [
        'Source\u00a0: compte rendu de réunion, 28 juin 2018, au point «\u00a0Arrivals\u00a0».',
        'Point reporté 2 fois\u00a0; première inscription\u00a0: 17 mai 2018.',
      ],
    ],
    [
      'es',
      [
        'Fuente: acta de la reunión, 28 de junio de 2018, en el punto “Arrivals”.',
        'Punto trasladado 2 veces; incluido por primera vez: 17 de mayo de 2018.',
      ],
    ],
    [
      'ar',
      ['من محضر اجتماع 28 يونيو 2018، في إطار البند «Arrivals».', 'رُحِّل مرتين، وطُرح أول مرة في اجتماع 17 مايو 2018.'],
    ],
  ])('says where the last time comes from in %s', (language, expected) => {
    const [part] = lastTimeParts(makeLastTime('Arrivals'), 'Sea', settingOf(language, 'UTC'));
    expect(part?.kind === 'last-time' && part.lines.map(textOfRuns)).toEqual(expected);
  });

  test.each<[BriefingLanguage, string]>([
    [
      'fr',
      'IOM · échéance\u00a0: 9 août 2018 · en retard · ouverte · réunion d’origine\u00a0: 28 juin 2018 · reportée 3 fois',
    ],
    [
      'es',
      'IOM · plazo: 9 de agosto de 2018 · con retraso · pendiente · reunión de origen: 28 de junio de 2018 · trasladada 3 veces',
    ],
    ['ar', 'IOM · الموعد النهائي: 9 أغسطس 2018 · متأخر · مفتوح · طُرح في اجتماع 28 يونيو 2018 · رُحِّل 3 مرات'],
  ])('tells of an action in %s', (language, expected) => {
    const row = makeActionRow(
      'Ask',
      { owners: ['IOM'], due: '2018-08-09', status: 'open' },
      { overdue: true, carried: 3 },
    );
    expect(textOfRuns(makeBriefingAction(row, settingOf(language, 'UTC')).facts)).toBe(expected);
  });

  test.each<[BriefingLanguage, string[]]>([
    [
      'fr',
      [
        'Rien de récent\u00a0; l’élément le plus récent date d’avril 2018.',
        'Tout ce qui est cité sur ce point provient d’une seule source, IOM.',
      ],
    ],
    [
      'es',
      [
        'Nada reciente; lo último que se cita es de abril de 2018.',
        'Todo lo citado sobre este punto procede de una sola fuente, IOM.',
      ],
    ],
    ['ar', ['لا جديد؛ إذ يعود أحدث الأدلة إلى أبريل 2018.', 'كل ما ورد في هذا البند من مصدر واحد، هو IOM.']],
  ])('names a gap in %s', (language, expected) => {
    const setting = settingOf(language, 'UTC');
    expect(gapSentence({ kind: 'only-old', newest: '2018-04' }, setting)).toBe(expected[0]);
    expect(gapSentence({ kind: 'one-source', producer: 'IOM' }, setting)).toBe(expected[1]);
  });

  test.each<[BriefingLanguage, string]>([
    ['fr', '11,267 → 11,940 (+673, notre calcul)'],
    ['es', '11,267 → 11,940 (+673, cálculo propio)'],
    ['ar', 'من 11,267 إلى 11,940 (بزيادة قدرها 673، من حساباتنا)'],
  ])('tells how a figure moved in %s', (language, expected) => {
    expect(briefingWords[language].changes.move('11,267', '11,940', '+673')).toBe(expected);
    expect(briefingWords.ar.changes.move('5', '4', '−1')).toBe('من 5 إلى 4 (بانخفاض قدره 1، من حساباتنا)');
  });
});
