import { foldText } from '../language/fold-text';
import { plainDigits } from '../tables/plain-digits';
import { remembered } from './remembered';
import type { Token } from './token';

/** Digits in groups of three parted by spaces or by the commas of other scripts; digits with signs between them; words, with digits glued behind; any other mark. */
const piece =
  /(\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3}(?!\d))+(?:[.,٫]\d+)?|\d{1,3}(?:[،，]\d{3})+(?!\d)|\d+(?:[.,'’٬٫]\d+)*|\.\d+)|([وبل](?=\d)|\p{L}[\p{L}\p{M}\d]*(?:['’‑-][\p{L}\p{M}][\p{L}\p{M}\d]*)*)|(\S)/gu;
const address = /:\/\/|@|^www\.|\.(?:pdf|html?|org|int|com|net|xlsx?|csv|docx?)\b/i;
/** `S/RES/1244`, `HRP-2018/03`, `PAK_012`, `10.5281/zenodo.12`. */
const reference =
  /^(?=[^\d]*\d)(?=[^\p{L}]*\p{L})[\p{L}\d._()-]*(?:[\p{L}_](?:\/(?<!\p{Ll}{3}\/)|_)[\p{L}\d]|\/\p{L}+[./]\d|\d_\d)/u;
const longestChunk = 300;

const elided = /^(?:d|l|qu|n|s|j|c)['’](?=\p{L})/u;

const wordOf = remembered((word: string): Pick<Token, 'fold' | 'capital'> => {
  if (/^[a-z]+$/.test(word)) return { fold: word, capital: false };
  const folded = foldText(word).replaceAll('’', "'");
  return {
    fold: folded.length > 3 ? folded.replace(elided, '') : folded,
    capital: /^(?:[dl]['’])?\p{Lu}/u.test(word),
  };
});

/** Takes a text apart into words, numbers and marks. Its digits may be of any script. */
export function readTokens(text: string): Token[] {
  const plain = plainDigits(text);
  const codes = codeSpans(plain);
  const tokens: Token[] = [];
  let span = 0;
  let last = 0;
  for (const match of plain.matchAll(piece)) {
    const [whole, number, word] = match;
    const [at, end] = [match.index, match.index + whole.length];
    while ((codes[span]?.[1] ?? Infinity) <= at) span += 1;
    const said = word ? wordOf(word) : null;
    tokens.push({
      kind: number ? 'number' : word ? 'word' : 'mark',
      text: whole,
      fold: said?.fold ?? whole,
      at,
      end,
      spaced: tokens.length === 0 || at > last,
      capital: said?.capital === true,
      code: at >= (codes[span]?.[0] ?? Infinity),
    });
    last = end;
  }
  return tokens;
}

function codeSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(/(?<![^\s,;])[^\s,;\d@]*[\d@][^\s,;]*/g)) {
    const [chunk] = match;
    const inner = chunk.slice(0, longestChunk).replace(/^[("'“«[]+|(?<![)."'”»\]])[)."'”»\]]+$/g, '');
    if (address.test(inner) || reference.test(inner)) spans.push([match.index, match.index + chunk.length]);
  }
  return spans;
}
