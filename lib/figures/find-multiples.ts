import type { FigureQualifier } from '../model/figure-facts';
import { qualifierOf } from './qualifier-of';
import { remembered } from './remembered';
import type { Token } from './token';

/** "doubled", "three-fold", "the majority": what a word says as a number of times or as a share, and its place. */
export interface Multiple {
  value: number;
  qualifier: FigureQualifier | null;
  /** Its tokens: the first, and the one behind its last. */
  from: number;
  to: number;
  at: number;
  end: number;
  /** A share of a whole, and not how often more it came to be. */
  isShare: boolean;
  /** "A three-fold increase" is by some one to three times as many, by others one by three times. */
  isFold: boolean;
}

const times: readonly [RegExp, number][] = [
  [/^(?:doubl(?:e|ed|es|ing|ent|ait|aient|ees)|duplic(?:o|a|an|aron|ado|ada|ados|adas|ando|arse)|تضاعفت?|تضاعفوا)$/, 2],
  [/^(?:tripl(?:e|ed|es|ing|ent|ees)|trebled|triplic(?:o|a|an|aron|ado|ada|ados|adas|ando|arse))$/, 3],
  [/^(?:quadrupl(?:e|ed|es|ing|ent|ees)|cuadruplic(?:o|a|an|aron|ado|ada|ados|adas|ando|arse))$/, 4],
  [/^(?:halv(?:ed|ing))$/, 0.5],
];
const majority = /^(?:majority|majorite|mayoria|غالبيه|اغلبيه|الغالبيه|الاغلبيه)$/;
const fold = /^(two|three|four|five|six|seven|eight|nine|ten)-?fold$/;
const folds = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "The relative majority" is no majority, and a majority of parliament is no share. */
const notAll = /^(?:relative|simple|two-thirds|parliamentary)$/;

const said = remembered((word: string): { value: number; isFold: boolean } | null => {
  if (majority.test(word)) return { value: 0.5, isFold: false };
  const [, count] = fold.exec(word) ?? [];
  if (count) return { value: folds.indexOf(count) + 2, isFold: true };
  const found = times.find(([words]) => words.test(word));
  return found ? { value: found[1], isFold: false } : null;
});

/** The words of a sentence that say a multiple or a share without any number: nobody quotes them, but they can contradict the numbers beside them. */
export function findMultiples(tokens: readonly Token[]): Multiple[] {
  return tokens.flatMap((token, index): Multiple[] => {
    const read = token.kind === 'word' && !token.code ? said(token.fold) : null;
    if (!read || notAll.test(tokens[index - 1]?.fold ?? '')) return [];
    const isShare = read.value === 0.5 && majority.test(token.fold);
    const isLoose = isShare || /^تضاعف/.test(token.fold);
    return [
      {
        ...{
          value: read.value,
          isFold: read.isFold,
          isShare,
          from: index,
          to: index + 1,
          at: token.at,
          end: token.end,
        },
        qualifier: isLoose ? 'at-least' : qualifierOf(tokens, index, index + 1, 'ratio'),
      },
    ];
  });
}
