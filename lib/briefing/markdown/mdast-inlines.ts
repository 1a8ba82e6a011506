import type { PhrasingContent } from 'mdast';
import type { Direction } from '../../model/direction';
import { inertText } from '../../sanitize/inert-text';
import { safeUrl } from '../../sanitize/safe-url';
import type { FlowInline } from '../flow/flow';
import { isolatedText } from '../flow/isolated-text';
import { raisedText } from '../flow/raised-text';

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

interface Inside {
  marks: Mark[];
  /** One object for each link, so that two neighbours stay two. */
  link: { url: string } | null;
  place: 'superscript' | 'subscript' | null;
}

/** A word, a space (" "), a break ("\n") or a note, and what holds for it. */
interface Piece extends Omit<Inside, 'place'> {
  text: string;
  note: number | null;
}

/**
 * A line as Markdown can carry it. It has no end tags ("**" ends what "**" began), so a line that nests or repeats
 * marks would change its words: it is taken apart into words and put together with each mark once, around as much as it
 * holds for, no space just inside it, and no break at an end. Notes stand outside of links. A jump to what is no
 * heading is plain text.
 */
export function mdastInlines(inlines: FlowInline[], line: MdastLine): PhrasingContent[] {
  return built(spaced(flattened(inlines, { marks: [], link: null, place: null }, line)), ['link', ...marks]);
}

function flattened(inlines: FlowInline[], inside: Inside, line: MdastLine): Piece[] {
  return inlines.flatMap((inline): Piece[] => {
    switch (inline.type) {
      case 'text':
        return words(raised(inertText(inline.value), inside.place), inside);
      case 'foreign':
        return words(isolatedText(raised(inertText(inline.value), inside.place), line.dir), inside);
      case 'break':
        return [{ ...inside, text: line.oneLine === true ? ' ' : '\n', note: null }];
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

function words(text: string, { marks: around, link }: Inside): Piece[] {
  return text
    .split(/( +)/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, note: null, marks: around, link }));
}

/** One space or break at most between two words, marked only where both words are. */
function spaced(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let space = '';
  for (const piece of pieces) {
    if (/^[ \n]+$/.test(piece.text)) {
      if (space !== '\n') space = piece.text;
      continue;
    }
    const last = result.at(-1);
    if (last !== undefined && space !== '') {
      result.push({ text: space === '\n' ? space : ' ', note: null, ...shared(last, piece) });
    }
    result.push(piece);
    space = '';
  }
  return result;
}

/**
 * What holds for the space between two words: outer marks as long as both agree, since one that only one has ends
 * there.
 */
function shared(before: Piece, after: Piece): Pick<Piece, 'marks' | 'link'> {
  if (before.link !== after.link) return { marks: [], link: null };
  const parting = marks.findIndex((mark) => before.marks.includes(mark) !== after.marks.includes(mark));
  const agreed = parting === -1 ? marks : marks.slice(0, parting);
  return { marks: agreed.filter((mark) => after.marks.includes(mark)), link: after.link };
}

/** Pieces with what holds for them around them, the first of `order` outermost. */
function built(pieces: Piece[], order: readonly ('link' | Mark)[]): PhrasingContent[] {
  const [kind, ...rest] = order;
  if (kind === undefined) return leaves(pieces);
  return runs(pieces, (piece) => (kind === 'link' ? piece.link : piece.marks.includes(kind))).flatMap(
    (run): PhrasingContent[] => {
      const children = built(run, rest);
      const [first] = run;
      if (kind !== 'link') return first?.marks.includes(kind) ? [{ type: kind, children }] : children;
      return first?.link ? [{ type: 'link', url: first.link.url, children }] : children;
    },
  );
}

function leaves(pieces: Piece[]): PhrasingContent[] {
  return runs(pieces, ({ text, note }) => note ?? text === '\n').map((run): PhrasingContent => {
    const [first] = run;
    const note = first?.note ?? null;
    if (note !== null) return { type: 'footnoteReference', identifier: String(note), label: String(note) };
    if (first?.text === '\n') return { type: 'break' };
    return { type: 'text', value: run.map(({ text }) => text).join('') };
  });
}

/** Neighbours that have the same key, together. */
function runs<T>(items: T[], keyOf: (item: T) => unknown): T[][] {
  const result: T[][] = [];
  let key: unknown;
  for (const item of items) {
    const run = result.at(-1);
    if (run !== undefined && keyOf(item) === key) run.push(item);
    else result.push([item]);
    key = keyOf(item);
  }
  return result;
}
