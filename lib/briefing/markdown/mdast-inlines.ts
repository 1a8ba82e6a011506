import type { PhrasingContent } from 'mdast';
import type { Direction } from '../../model/direction';
import { inertText } from '../../sanitize/inert-text';
import { safeUrl } from '../../sanitize/safe-url';
import type { FlowInline } from '../flow/flow';
import { isolatedText } from '../flow/isolated-text';
import { raisedText } from '../flow/raised-text';
import { markedOnce, type Piece } from '../marked-once';

/** What inlines depend on. */
export interface MdastLine {
  /** The direction of the line. */
  dir: Direction;
  /** The addresses of headings, by anchor. */
  slugs: ReadonlyMap<string, string>;
  /** True where a break would end it, as in a heading or a cell. */
  oneLine?: boolean;
}

/** The outer one first. */
const marks = ['strong', 'delete', 'emphasis'] as const;
type Mark = (typeof marks)[number];

/** One object for each link, so that two neighbours stay two. */
interface Link {
  url: string;
}

interface Inside {
  marks: Mark[];
  link: Link | null;
  place: 'superscript' | 'subscript' | null;
}

/**
 * A line as Markdown can carry it. It has no end tags ("**" ends what "**" began), so a line that nests or repeats
 * marks would change its words: it is taken apart into words and put together with each mark once, around as much as it
 * holds for, no space just inside it, and no break at an end. Notes stand outside of links. A jump to what is no
 * heading is plain text.
 */
export function mdastInlines(inlines: FlowInline[], line: MdastLine): PhrasingContent[] {
  return markedOnce<Mark, Link, PhrasingContent>(
    flattened(inlines, { marks: [], link: null, place: null }, line),
    marks,
    {
      link: ({ url }, children) => ({ type: 'link', url, children }),
      mark: (type, children) => ({ type, children }),
      leaf,
    },
  );
}

function flattened(inlines: FlowInline[], inside: Inside, line: MdastLine): Piece<Mark, Link>[] {
  return inlines.flatMap((inline): Piece<Mark, Link>[] => {
    switch (inline.type) {
      case 'text':
        return words(raised(inertText(inline.value), inside.place), inside);
      case 'foreign':
        return words(isolatedText(raised(inertText(inline.value), inside.place), line.dir), inside);
      case 'break':
        return [{ ...inside, text: line.oneLine === true ? ' ' : '\n' }];
      case 'note':
        return [{ marks: [], link: null, text: '', note: inline.number }];
      case 'superscript':
      case 'subscript':
        return flattened(inline.children, { ...inside, place: inline.type }, line);
      case 'link':
        return flattened(inline.children, linked(inside, safeUrl(inline.url)), line);
      case 'jump': {
        const slug = line.slugs.get(inline.to);
        return flattened(inline.children, linked(inside, slug === undefined ? null : `#${slug}`), line);
      }
      default: {
        const mark = inline.type === 'struck' ? 'delete' : inline.type;
        return flattened(inline.children, { ...inside, marks: [...inside.marks, mark] }, line);
      }
    }
  });
}

/** Of links in one another the outer holds. */
function linked(inside: Inside, url: string | null): Inside {
  return inside.link !== null || url === null ? inside : { ...inside, link: { url } };
}

function raised(text: string, place: Inside['place']): string {
  return place === null ? text : raisedText(text, place);
}

function words(text: string, { marks: around, link }: Inside): Piece<Mark, Link>[] {
  return text
    .split(/( +)/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, marks: around, link }));
}

function leaf(value: string, note: number | undefined): PhrasingContent {
  if (note !== undefined) return { type: 'footnoteReference', identifier: String(note), label: String(note) };
  return value === '\n' ? { type: 'break' } : { type: 'text', value };
}
