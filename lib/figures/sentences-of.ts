import { monthNumber } from '../dates/month-names';
import type { Token } from './token';

const shortened =
  /^(?:approx|mr|mrs|ms|dr|st|no|nos|vs|cf|eg|ie|etc|fig|art|tel|ext|para|pp?|vol|ca|env|num|sr|sra|dept|govt|est|incl|resp|jan|feb|fev|fevr|mar|apr|avr|abr|jun|jul|juil|aug|ago|sep|sept|oct|nov|dec|dic|u|s|n)$/;
const longest = 400;

/** Sentences, each as its tokens. A line that goes on in small letters, or that only holds a number or the name of one, is no end. */
export function sentencesOf(tokens: readonly Token[], text: string): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  const end = () => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (
      before &&
      sentence.length > 0 &&
      token.at - before.end > 0 &&
      breaksLine(text, before, token, sentence, tokens[index + 1])
    )
      end();
    sentence.push(token);
    const next = tokens[index + 1];
    if (sentence.length >= longest) end();
    else if (token.kind === 'mark' && next && endsHere(token, before, next)) end();
  });
  end();
  return sentences;
}

function endsHere(token: Token, before: Token | undefined, next: Token): boolean {
  if (/[!?؟۔…]/.test(token.text)) return next.spaced;
  if (token.text !== '.' || token.spaced) return false;
  if (!next.spaced) return next.capital && before?.kind === 'word' && before.text.length > 3 && !before.code;
  const isShort = before?.kind === 'word' && (/^\p{L}$/u.test(before.text) || shortened.test(before.fold));
  if (isShort && !/^[.]$/.test(next.text)) return next.capital && before.text.length > 4;
  return next.kind !== 'word' || next.capital || !/^[a-zà-ÿ]/u.test(next.text);
}

/** A new line ends a sentence, unless it goes on in small letters; an empty line always does. */
function breaksLine(
  text: string,
  before: Token,
  token: Token,
  sentence: readonly Token[],
  next: Token | undefined,
): boolean {
  const between = text.slice(before.end, token.at);
  if (!between.includes('\n')) return false;
  const lines = between.split('\n').length - 1;
  const first = sentence[0];
  const isLoneNumber = first?.kind === 'number' && sentence.length <= 2 && before.kind !== 'mark';
  if (isLoneNumber) return lines > 2;
  const isIndicator =
    lines === 1 &&
    sentence.length <= 14 &&
    first?.kind === 'number' &&
    text.slice(first.end, first.end + 20).split(/\n/).length > 1;
  if (
    isIndicator &&
    (/^(?:as|in|since|between|au|en|depuis|entre|al|desde|في|منذ)$/.test(token.fold) ||
      (next?.kind === 'word' && monthNumber(next.text) !== null))
  )
    return false;
  const goesOn = /^\p{Ll}/u.test(token.text) || (before.kind === 'mark' && /[,–—-]/.test(before.text));
  return lines > 1 || !goesOn;
}
