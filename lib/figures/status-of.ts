import type { FigureStatus } from '../model/figure-facts';

const statuses: [FigureStatus, RegExp][] = [
  ['revised', /\b(?:revised|restated|corrected|revise(?:e?s?)?|corrige\w*|revisad[oa]s?|corregid[oa]s?)\b|منقح|المعدل/],
  [
    'provisional',
    /\b(?:provisional(?:ly)?|provisionales|preliminary|unvalidated|provisoires?|preliminaires?|preliminar(?:es)?)\b|اولي|موقت/,
  ],
  ['estimate', /\b(?:estimat\w+|estime\w*|estim[ae]\w*|se estima|projected)\b|تقدر|يقدر|تقدير|التقديرات/],
  [
    'confirmed',
    /\b(?:verified|confirmed by|figures? confirmed|confirmees? par|verifie\w*|verificad\w+|confirmad[oa]s? por)\b/,
  ],
];

/** What a sentence says of how sure its figures are; null where it does not say. @param among those that are looked for */
export function statusOf(folded: string, among?: readonly FigureStatus[]): FigureStatus | null {
  return statuses.find(([status, words]) => (among?.includes(status) ?? true) && words.test(folded))?.[0] ?? null;
}
