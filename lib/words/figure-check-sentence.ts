import type { FigureFinding } from '../model/figure-check';
import type { FigureCheckPhrases } from './figure-check-words-en';
import { partialDateText } from './partial-date-text';

type OfKind<K extends FigureFinding['kind']> = FigureFinding & { kind: K };

/** More parts than this are named by the first and the last of them. */
const mostParts = 12;

/** What a check found as a sentence with its working, in the numbers and dates of its language. */
export function figureCheckSentence(finding: FigureFinding, words: FigureCheckPhrases): string {
  const number = (value: number, decimals = 6) => numberText(value, decimals, words);
  const percent = (value: number) => percentText(value, 1, words);
  const date = (at: string) => partialDateText(at, words.locale);
  const list = (texts: readonly string[]) => new Intl.ListFormat(words.locale).format(texts);
  const who = (producer: string) => producer || words.nobody;
  switch (finding.kind) {
    case 'parts-total':
      return partsText(finding, words);
    case 'percentage':
      return shareText(finding, words);
    case 'percent-change':
      return changeText(finding, words);
    case 'falling-cumulative': {
      const { producer, before, beforeAt, after, afterAt, revised } = finding;
      const said = words.falling(who(producer), number(before), date(beforeAt), number(after), date(afterAt));
      return revised ? `${said} ${words.fallingRevised}` : said;
    }
    case 'after-meeting':
      return words.afterMeeting[finding.what](date(finding.date), date(finding.meeting));
    case 'disagreement': {
      const said = finding.values.map(({ value, producer }) => words.said(who(producer), number(value)));
      return own(words.disagreement(date(finding.at), list(said), percent(finding.percent)), words);
    }
    case 'mixed-measures':
      return [
        words.mixedMeasures(list(finding.measures.map((measure) => words.measure[measure]))),
        ...(finding.countsEvents ? [words.countsEvents] : []),
      ].join(' ');
    case 'mixed-bases':
      return words.mixedBases(list(finding.bases.map((basis) => words.basis[basis])));
    case 'stock-and-flow':
      return words.stockAndFlow;
    case 'persons-and-others':
      return words.personsAndHouseholds;
    case 'revised': {
      const moves = finding.moves.map(({ at, before, after }) => words.moved(date(at), number(before), number(after)));
      const said = words.revised(
        who(finding.producer),
        edition(finding.older),
        edition(finding.newer),
        moves.join(' · '),
      );
      const { turned } = finding;
      if (turned === null) return said;
      const change = (value: number) => percentText(value, 1, words, true);
      const turn = words.turned(date(turned.from), date(turned.to), change(turned.before), change(turned.after));
      return `${said} ${own(turn, words)}`;
    }
    case 'restated-total': {
      const { producer, before, after } = finding;
      const names = [edition(finding.older), edition(finding.newer)] as const;
      const said =
        before === after
          ? words.totalKept(who(producer), number(after), date(finding.at), ...names)
          : words.totalMoved(who(producer), number(before), number(after), date(finding.at), ...names);
      return own(said, words);
    }
    case 'stale':
      return words.stale(date(finding.asOf), number(finding.days));
    case 'basis-open':
      return words.basisOpen(number(finding.value), finding.words);
    case 'measure-open':
      return words.measureOpen(number(finding.value));
    case 'period-over-cumulative':
      return words.periodOver(
        who(finding.producer),
        number(finding.period),
        number(finding.cumulative),
        date(finding.at),
      );
  }

  function edition(name: string): string {
    return /^\d{4}(?:-\d{2}){0,2}$/.test(name) ? date(name) : name;
  }
}

function partsText({ parts, sum, total, unit, explained }: OfKind<'parts-total'>, words: FigureCheckPhrases): string {
  const text = (value: number) => (unit === 'percent' ? percentText(value, 6, words) : numberText(value, 6, words));
  const shown =
    parts.length > mostParts ? [...parts.slice(0, 3).map(text), '…', text(parts.at(-1) ?? 0)] : parts.map(text);
  const working = `${shown.join(' + ')} = ${text(sum)}`;
  const difference = text(Math.abs(Number((sum - total).toPrecision(12))));
  if (unit === 'percent' && total === 100 && explained !== 'incomplete') {
    return explained === null ? own(words.sharesOff(working), words) : words.sharesHold(working);
  }
  if (explained === 'equal') return words.partsEqual(working);
  if (explained === 'rounding') return words.partsRounded(working, text(total));
  if (explained === 'incomplete') return words.partsIncomplete(working, text(total), difference);
  const said = sum > total ? words.partsMore : words.partsFewer;
  return own(said(working, text(total), difference), words);
}

function shareText(finding: OfKind<'percentage'>, words: FigureCheckPhrases): string {
  const { printed, part, whole, recomputed, decimals, explained } = finding;
  const [a, b] = [numberText(part, 6, words), numberText(whole, 6, words)];
  const working = words.share(a, b, percentText(recomputed, Math.max(1, decimals), words));
  return explainedText(percentText(printed, decimals, words), working, explained, words);
}

function changeText(finding: OfKind<'percent-change'>, words: FigureCheckPhrases): string {
  const { printedAs, printed, before, after, recomputed, decimals, explained, mistaken } = finding;
  const number = (value: number) => numberText(value, 6, words);
  const [a, b] = [number(before), number(after)];
  const isTimes = printedAs === 'times';
  const sized = (value: number, most: number) => {
    if (isTimes) return words.timesAs(numberText(value, most, words));
    return printedAs === 'points' ? words.points(numberText(value, most, words)) : percentText(value, most, words);
  };
  const size = sized(Math.abs(recomputed), Math.max(1, decimals));
  const way = recomputed === 0 ? words.same(a, b) : (recomputed > 0 ? words.rise : words.fall)(a, b, size);
  const working = isTimes ? words.times(a, b, numberText(recomputed, Math.max(1, decimals), words)) : way;
  const said = explainedText(sized(printed, decimals), working, explained, words);
  return mistaken === null ? said : `${said} ${words.mistaken[mistaken](b)}`;
}

function explainedText(
  printed: string,
  working: string,
  explained: OfKind<'percentage'>['explained'],
  words: FigureCheckPhrases,
): string {
  if (explained === null) return own(words.off(printed, working), words);
  const said = { equal: words.holds, rounding: words.rounded, truncation: words.truncated }[explained];
  return own(said(printed, working), words);
}

/** Nothing that we worked out ourselves is taken for the word of the source. */
function own(sentence: string, { ownCalculation }: FigureCheckPhrases): string {
  return `${sentence.replace(/\.$/, '')} (${ownCalculation}).`;
}

function numberText(value: number, most: number, { locale }: FigureCheckPhrases): string {
  return withMinus(new Intl.NumberFormat(locale, { maximumFractionDigits: most }).format(value));
}

function percentText(value: number, most: number, { locale }: FigureCheckPhrases, isSigned = false): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: most,
    signDisplay: isSigned ? 'exceptZero' : 'auto',
  });
  return withMinus(format.format(value / 100));
}

function withMinus(text: string): string {
  return text.replace('-', '−');
}
