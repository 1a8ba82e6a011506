import { foldText } from '../language/fold-text';
import type { FigureMeasure, FigureUnit } from '../model/figure-facts';
import { figureMeasureSchema, figureUnitSchema } from '../model/figure-facts';
import { countedWordsAr } from './counted-words-ar';
import { countedWordsEn } from './counted-words-en';
import { countedWordsEs } from './counted-words-es';
import { countedWordsFr } from './counted-words-fr';
import { isArabic } from './is-arabic';
import { remembered } from './remembered';
import type { Token } from './token';

/** What a word says of what is counted. */
export interface CountedWord {
  /** Null for a word that only says what was done with it. */
  unit: FigureUnit | null;
  measure: FigureMeasure | null;
  /** It says what a number counts only where it stands behind that number: "12 boreholes", but not "the report: 12". */
  onlyBehind: boolean;
}

const words = new Map<string, CountedWord>();
for (const line of [countedWordsEn, countedWordsFr, countedWordsEs, countedWordsAr].join('').split('\n')) {
  const [unit = '', measure, list = ''] = line.split('|');
  const said = {
    onlyBehind: unit.startsWith('~'),
    unit: figureUnitSchema.safeParse(unit.replace('~', '')).data ?? null,
    measure: figureMeasureSchema.safeParse(measure).data ?? null,
  };
  for (const word of list.split(' ')) if (word !== '' && !words.has(foldText(word))) words.set(foldText(word), said);
}
const clitics = /^(?:و|ف)?(?:ال|لل|بال|كال|ب|ل)?/;

const lookUp = remembered((fold: string): CountedWord | null => {
  const own = words.get(fold);
  if (own) return own;
  if (isArabic(fold)) return words.get(fold.replace(clitics, '')) ?? null;
  const last = fold.slice(fold.lastIndexOf('-') + 1);
  const forms = [
    last,
    last.replace(/ies$/, 'y'),
    last.replace(/s$/, ''),
    last.replace(/es$/, ''),
    last.replace(/[xe]$/, ''),
  ];
  return forms.map((form) => words.get(form)).find((word) => word !== undefined) ?? null;
});

/** What a word of one of the four languages says of what is counted, in the singular or plural; null where it says nothing of it. */
export function countedWord({ kind, fold }: Token): CountedWord | null {
  return kind !== 'word' || fold.length < 2 ? null : lookUp(fold);
}
