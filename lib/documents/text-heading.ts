import type { TextLine } from './text-line';

/** A heading found in text: what it says, how deep it is, how many lines it takes. */
export interface TextHeading {
  text: string;
  depth: number;
  lines: number;
}
export type TextFormat = 'plain' | 'rst' | 'asciidoc' | 'org';

const ruler = /^([=\-~^"'+*#_`:.])\1{2,}$/;
const depths: Record<string, number> = { '=': 1, '-': 2, '#': 1, '*': 1, '~': 3, '^': 4, '"': 5 };

export const isRule = (text: string): boolean => /^([-=_*~#+])(\s?\1){2,200}$/.test(text);

export function formatOf(fileName: string): TextFormat {
  if (/\.rst$/i.test(fileName)) return 'rst';
  if (/\.(adoc|asciidoc)$/i.test(fileName)) return 'asciidoc';
  return /\.org$/i.test(fileName) ? 'org' : 'plain';
}

/**
 * The heading that starts at a line: underlined, between two rules, or marked with `#`, `==` or `*` as its format has it.
 * @param rulers signs in the order in which reStructuredText met them, which is what gives them their depth; grows
 */
export function textHeading(
  lines: readonly TextLine[],
  at: number,
  format: TextFormat,
  rulers: string[],
): TextHeading | null {
  const text = lines[at]?.text ?? '';
  const marked = markedHeading(text, format);
  if (marked) return { ...marked, lines: 1 };
  const over = ruler.exec(text)?.[1];
  const between = lines[at + 1]?.text ?? '';
  if (
    over &&
    between &&
    !ruler.test(between) &&
    lines[at + 2]?.text[0] === over &&
    ruler.test(lines[at + 2]?.text ?? '')
  ) {
    return { text: between, depth: depthOf(over, `${over}${over}`, format, rulers), lines: 3 };
  }
  const under = ruler.exec(between)?.[1];
  const above = at === 0 ? '' : (lines[at - 1]?.text ?? '');
  const fits = between.length * 2 >= text.length && between.length <= text.length * 2 + 12;
  if (!under || over || text.length > 120 || (above !== '' && !isRule(above)) || !fits) return null;
  return { text, depth: depthOf(under, under, format, rulers), lines: 2 };
}

function markedHeading(text: string, format: TextFormat): { text: string; depth: number } | null {
  const mark = format === 'org' ? /^(\*{1,8})\s+(\S.*)$/ : /^(#{1,6}|={2,6}|=(?= ))\s+(\S.*)$/;
  const [, sign = '', rest = ''] = mark.exec(text) ?? [];
  if (sign === '') return null;
  const words = rest.replace(/(?<!\s)\s+[#=]{1,8}$/, '').trim();
  return { text: words, depth: Math.min(6, sign.length) };
}

function depthOf(sign: string, key: string, format: TextFormat, rulers: string[]): number {
  if (format !== 'rst') return depths[sign] ?? 3;
  if (!rulers.includes(key)) rulers.push(key);
  return Math.min(6, rulers.indexOf(key) + 1);
}
