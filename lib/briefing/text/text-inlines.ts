import type { Direction } from '../../model/direction';
import { inertText } from '../../sanitize/inert-text';
import { safeUrl } from '../../sanitize/safe-url';
import type { FlowInline } from '../flow/flow';
import { isolatedText } from '../flow/isolated-text';
import { raisedText } from '../flow/raised-text';

/** What inlines of plain text depend on. */
export interface TextLine {
  /** The direction of the line. */
  dir: Direction;
  /** Addresses that stand under the line anyway. */
  told: ReadonlySet<string>;
  /** True where a break would end it. */
  oneLine?: boolean;
}

/**
 * A line without mark-up: links as "text (address)", notes as "[1]", raised figures as "¹"; a break is a line's end.
 */
export function textInlines(inlines: FlowInline[], line: TextLine): string {
  return rendered(inlines, line, null)
    .replace(/(?<! ) *\n */g, '\n')
    .trim();
}

function rendered(inlines: FlowInline[], line: TextLine, place: 'superscript' | 'subscript' | null): string {
  const put = (text: string) => (place === null ? text : raisedText(text, place));
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return put(inertText(inline.value));
        case 'foreign':
          return isolatedText(put(inertText(inline.value)), line.dir);
        case 'break':
          return line.oneLine === true ? ' ' : '\n';
        case 'note':
          return `[${inline.number}]`;
        case 'superscript':
        case 'subscript':
          return rendered(inline.children, line, inline.type);
        case 'link':
          return withAddress(rendered(inline.children, line, place), safeUrl(inline.url), line);
        default:
          return rendered(inline.children, line, place);
      }
    })
    .join('');
}

function withAddress(text: string, url: string | null, line: TextLine): string {
  if (url === null) return text;
  const address = url.replace(/^mailto:/, '');
  if (text.trim() === '' || bare(text) === bare(address)) return address;
  if (line.told.has(url)) return text;
  // Brackets inside the isolate: a program that makes links of addresses must not take the isolate's end for the address's.
  return `${text} ${isolatedText(`(${address})`, line.dir)}`;
}

/** An address as people write it: without its scheme and last slash. */
function bare(address: string): string {
  return address
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .trim();
}
