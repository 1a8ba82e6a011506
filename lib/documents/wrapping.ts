import type { TextLine } from './text-line';
import { textMarker } from './text-marker';

/** How a text was broken into lines. */
export interface Wrapping {
  /** Columns at which its editor broke it; null where each line is a paragraph of its own. */
  width: number | null;
}

const widest = 130;
const isLower = (text: string) => /^[\p{Ll}\p{N}(“"'‘,;]/u.test(text);
const firstWord = (text: string) => /^\S+/.exec(text)?.[0].length ?? 0;
const label = /^[\p{L}][\p{L}\p{M}\p{N} '’()/&.-]{0,40}\s?[:：](\s|$)/u;

/** Words that no line is meant to end with. */
const expectsMore =
  /\s(the|a|an|of|and|or|to|in|on|for|by|with|at|from|that|de|la|le|les|des|du|et|ou|à|au|aux|en|pour|par|sur|que)$/i;

/** Looks over all lines: text was wrapped where sentences go on in small letters after lines of about one length. */
export function wrappingOf(lines: readonly TextLine[]): Wrapping {
  const lengths = lines.filter(({ text }) => text !== '').map(({ expanded }) => expanded.length);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width < 40 || width > widest) return { width: null };
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line.text !== '' && next && next.text !== '' ? [{ line, next }] : [];
  });
  const going = pairs.filter(
    ({ line, next }) => line.expanded.length > width * 0.6 && /^\p{Ll}/u.test(next.text),
  ).length;
  return { width: going >= 2 && going >= pairs.length / 12 ? width : null };
}

/** `Present: …`; the marks of bold text may stand around the label. */
export const isLabelled = (text: string): boolean => label.test(text.replace(/[*_`]{1,3}/g, ''));

/** Whether a line goes on in the next because there was no room, and not because the writer wanted a new line. */
export function goesOn(line: TextLine, next: TextLine, { width }: Wrapping): boolean {
  if (isLabelled(next.text) || /^[^:]{1,40}:$/.test(line.text)) return false;
  const length = line.expanded.length;
  const ends = /[.!?:;]["”’)]?$/.test(line.text);
  if (!ends && length >= 30 && expectsMore.test(line.text)) return textMarker(next.text, []) === null;
  if (width === null) return !ends && (length >= 40 || next.indent > line.indent) && /^\p{Ll}/u.test(next.text);
  const isFull = length + 1 + firstWord(next.text) > width - 4;
  if (textMarker(next.text, []) !== null) return false;
  if (!ends && (line.text.endsWith(',') || isLower(next.text)) && length > width * 0.5) return true;
  return isFull;
}
