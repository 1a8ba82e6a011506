import { foldText } from '../language/fold-text';
import type { FoundFigure } from '../model/found-figure';
import { decimalSignIn, decimalSignOfAll } from '../tables/decimal-sign';
import { type DecimalSign, decimalSignOf } from '../tables/written-number';
import type { FigureContext } from './figure-context';
import { findMultiples } from './find-multiples';
import { freeTotals } from './free-totals';
import { inTextOrder } from './in-text-order';
import { inheritFacts } from './inherit-facts';
import { isWeighted } from './is-weighted';
import { labelBareFigures } from './label-bare-figures';
import { readSentence } from './read-sentence';
import { readTokens } from './read-tokens';
import { roundedTo } from './rounded-to';
import { sentencesOf } from './sentences-of';
import { languageOfTag, textLanguage } from './text-language';
import { tieMultiples } from './tie-multiples';
import { tieParts } from './tie-parts';
import { tieShares } from './tie-shares';
import type { Token } from './token';
import { writtenDigits } from './written-digits';

/** Longer texts are read to here: a selection, and not a book. */
const longestText = 400_000;
const most = 2_000;

/**
 * The numbers worth quoting in a text, in the order in which they stand there, each with what the words around it say. Dates, times, ages, ordinals,
 * references, codes and numbers of lists are none of them. What the words leave open is null: the person is asked.
 */
export function findFigures(text: string, told: FigureContext): FoundFigure[] {
  const tokens = readTokens(text.slice(0, longestText));
  const language = textLanguage(tokens.slice(0, 4_000), languageOfTag(told.lang));
  const spoken = spokenSign(tokens);
  // The language of the page tells first, then the numbers that can only be read one way.
  const decimal = decimalSignIn(told.lang || language) ?? spoken;
  const year = latestYear(tokens);
  const rounded = /round|arrondi|redonde/i.test(text) ? roundedTo(foldText(text.slice(0, longestText))) : null;
  const sentences = sentencesOf(tokens, text);
  const read = sentences.flatMap((sentence, index) =>
    sentence.length > 1 || tokens.length === 1 || sentence[0]?.kind === 'number'
      ? readSentence(text, sentence, {
          told,
          decimal,
          spoken,
          year,
          roundedTo: rounded,
          sentence: index,
          isAll: sentences.length === 1,
          language: textLanguage(sentence, language),
        })
      : [],
  );
  const figures = read.filter(({ facts }) => facts.value !== rounded).slice(0, most);
  tieParts(figures);
  freeTotals(figures);
  inheritFacts(figures);
  tieShares(figures);
  const withNumbers = new Set(figures.map(({ sentence }) => sentence));
  const multiples = [...withNumbers].flatMap((sentence) =>
    findMultiples(sentences[sentence] ?? []).map((multiple) => ({ sentence, multiple })),
  );
  const ordered = inTextOrder(figures, tieMultiples(text, figures, multiples));
  return labelBareFigures(text, ordered, told).map((facts) => ({
    ...facts,
    period: facts.period ?? (facts.asOf === null ? told.period : null),
    asOf: facts.asOf ?? (facts.period === null ? told.asOf : null),
    status: facts.status ?? (isWeighted(facts) ? 'estimate' : null),
  }));
}

/** Which sign parts decimals in the numbers that can only be read one way. */
function spokenSign(tokens: readonly Token[]): DecimalSign | null {
  const numbers = tokens.flatMap(({ kind, text, code }) =>
    kind === 'number' && !code && text.length < 30 ? [writtenDigits(text)] : [],
  );
  return decimalSignOfAll(numbers.filter((each) => decimalSignOf(each) !== null));
}

function latestYear(tokens: readonly Token[]): number | null {
  let latest = 0;
  for (const { kind, text } of tokens)
    if (kind === 'number' && /^20[0-4]\d$/.test(text)) latest = Math.max(latest, Number(text));
  return latest || null;
}
