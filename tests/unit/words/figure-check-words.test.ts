import { describe, expect, it } from 'vitest';
import type { FigureFinding } from '../../../lib/model/figure-check';
import { figureCheckWords } from '../../../lib/words/figure-check-words';

type OfKind<K extends FigureFinding['kind']> = FigureFinding & { kind: K };

const parts: OfKind<'parts-total'> = {
  kind: 'parts-total',
  parts: [8_034, 2_000, 1_233],
  sum: 11_267,
  total: 11_267,
  unit: 'count',
  explained: 'equal',
};
const wrongFall: OfKind<'percent-change'> = {
  kind: 'percent-change',
  printedAs: 'percent',
  ...{ printed: -67, before: 121_000, after: 72_200, recomputed: -40.3306, decimals: 0 },
  explained: null,
  mistaken: 'base',
};
const turned = { from: '2018-05', to: '2018-06', before: -10.28, after: 2.36 };
const moves = [{ at: '2018-05', before: 2_557, after: 2_242 }];
const kept = { before: 7_652, after: 7_652 };
const bosnia = [
  { value: 4_841, producer: 'IOM', figureId: 'a' },
  { value: 5_290, producer: '', figureId: 'b' },
];

const english: [string, FigureFinding, string][] = [
  ['parts', parts, '8,034 + 2,000 + 1,233 = 11,267, as printed.'],
  [
    'parts that are too many',
    { ...parts, total: 10_034, explained: null },
    'The parts make more than the total: 8,034 + 2,000 + 1,233 = 11,267, but 10,034 is printed (1,233 less) (own calculation).',
  ],
  [
    'parts that are not all',
    { ...parts, total: 12_000, explained: 'incomplete' },
    '8,034 + 2,000 + 1,233 = 11,267, of 12,000; where the other 733 belong is not said.',
  ],
  [
    'shares',
    { ...parts, parts: [45, 35, 25], sum: 105, total: 100, unit: 'percent', explained: null },
    'The shares do not make 100%: 45% + 35% + 25% = 105% (own calculation).',
  ],
  [
    'a fall that is another',
    wrongFall,
    'Printed −67%, but 72,200 against 121,000 is a fall of 40.3% (own calculation). The printed number is the difference as a share of 72,200, which is not what it is compared with.',
  ],
  [
    'a truncated fall',
    { ...wrongFall, printed: -68, before: 144, after: 45, recomputed: -68.75, explained: 'truncation', mistaken: null },
    'Printed −68%, cut off and not rounded: 45 against 144 is a fall of 68.8% (own calculation).',
  ],
  [
    'a share',
    { kind: 'percentage', printed: 74, part: 8_034, whole: 11_267, recomputed: 71.3056, decimals: 0, explained: null },
    'Printed 74%, but 8,034 of 11,267 is 71.3% (own calculation).',
  ],
  [
    'a revised edition',
    { kind: 'revised', producer: 'UNHCR', older: 'June 2018', newer: '2018-10-05', moves, turned },
    'UNHCR revised it from the edition June 2018 to 5 Oct 2018: May 2018 2,557 → 2,242. The change from May 2018 to Jun 2018 turns: −10.3% before, +2.4% now (own calculation).',
  ],
  [
    'a sum that months which moved did not move',
    { kind: 'restated-total', producer: 'UNHCR', older: 'June 2018', newer: '2018-10-05', at: '2018-06', ...kept },
    'UNHCR: what moved did not move the sum. To Jun 2018 it is 7,652 in the edition 5 Oct 2018, as in June 2018 (own calculation).',
  ],
  [
    'two sources',
    { kind: 'disagreement', at: '2018-05-31', values: bosnia, percent: 8.488 },
    'For 31 May 2018 the sources differ by 8.5%: IOM 4,841 and an unnamed source 5,290 (own calculation).',
  ],
];

const one: FigureFinding[] = [
  ...english.map(([, finding]) => finding),
  {
    kind: 'restated-total',
    producer: '',
    older: '2018-06',
    newer: '2018-09',
    at: '2018-06',
    before: 7_652,
    after: 7_660,
  },
  { ...wrongFall, printedAs: 'points', mistaken: 'percent' },
  { ...wrongFall, printedAs: 'times', printed: 3, recomputed: 2.5, mistaken: null },
  { ...wrongFall, recomputed: 0, explained: 'rounding', mistaken: null },
  { ...wrongFall, before: 72_200, after: 121_000, recomputed: 67.6, mistaken: 'sign' },
  {
    kind: 'falling-cumulative',
    before: 7_652,
    beforeAt: '2018-06',
    after: 7_290,
    afterAt: '2018-07',
    producer: 'IOM',
    revised: true,
  },
  { kind: 'after-meeting', what: 'published', date: '2018-08-01', meeting: '2018-06-28' },
  { kind: 'mixed-measures', measures: ['arrivals', 'applications'], countsEvents: false },
  { kind: 'mixed-bases', bases: ['cumulative', 'period'] },
  { kind: 'stock-and-flow', stock: null, flow: null },
  { kind: 'persons-and-others', units: ['persons', 'households'] },
  { kind: 'stale', asOf: '2018-01-31', days: 190 },
  { kind: 'basis-open', value: 11_267, words: 'registered' },
  { kind: 'mixed-measures', measures: ['detected', 'registered'], countsEvents: true },
  { kind: 'measure-open', value: 2_410 },
  { kind: 'period-over-cumulative', period: 11_267, cumulative: 7_652, at: '2018-06-30', producer: 'IOM' },
];

describe('figureCheckWords', () => {
  it.each(english)('says %s with its working', (_, finding, sentence) => {
    expect(figureCheckWords.en.sentence(finding)).toBe(sentence);
  });

  it('names a long list of parts by its ends', () => {
    const many = { ...parts, parts: Array.from({ length: 40 }, (_, at) => at + 1), sum: 820, total: 820 };
    expect(figureCheckWords.en.sentence(many)).toBe('1 + 2 + 3 + … + 40 = 820, as printed.');
  });

  it('writes numbers as its language does', () => {
    const said = (language: 'fr' | 'es' | 'ar') =>
      figureCheckWords[language].sentence(parts).replace(/[\u00a0\u202f]/g, ' ');
    expect(said('fr')).toContain('8 034 + 2 000 + 1 233 = 11 267');
    expect(said('es')).toContain('= 11.267');
    expect(said('ar')).toContain('= 11,267');
  });

  it.each(['fr', 'es', 'ar'] as const)('has a sentence of its own for everything: %s', (language) => {
    for (const finding of one) {
      const sentence = figureCheckWords[language].sentence(finding);
      expect(sentence).toMatch(/\p{L}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN/);
      expect(sentence).not.toBe(figureCheckWords.en.sentence(finding));
    }
  });
});
