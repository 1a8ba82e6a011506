import type { Inline } from '../model/content-block';
import { plainText } from '../sanitize/plain-text';
import { safeUrl } from '../sanitize/safe-url';
import { markedOnce, type Piece } from './marked-once';

const marks = ['strong', 'emphasis', 'superscript', 'subscript'] as const;
type Mark = (typeof marks)[number];

/**
 * A line of an excerpt as every renderer can take it: no controls; white space folded, none at the ends and none just
 * inside a mark; links only to safe addresses; each mark once, around as much as it holds for.
 */
export function cleanInlines(inlines: Inline[]): Inline[] {
  return markedOnce<Mark, string, Inline>(flattened(inlines, [], null), marks, {
    link: (url, children) => ({ type: 'link', url, children }),
    mark: (type, children) => ({ type, children }),
    leaf: (value) => (value === '\n' ? { type: 'break' } : { type: 'text', value }),
  });
}

function flattened(inlines: Inline[], inside: Mark[], link: string | null): Piece<Mark, string>[] {
  return inlines.flatMap((inline): Piece<Mark, string>[] => {
    if (inline.type === 'break') return [{ text: '\n', marks: inside, link }];
    if (inline.type === 'link') return flattened(inline.children, inside, link ?? safeUrl(inline.url));
    if (inline.type !== 'text') return flattened(inline.children, [...inside, inline.type], link);
    return plainText(inline.value)
      .split(/([ \t\n]+)/)
      .filter((text) => text !== '')
      .map((text) => ({ text: /^[ \t\n]/.test(text) ? ' ' : text, marks: inside, link }));
  });
}
