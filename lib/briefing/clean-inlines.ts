import type { Inline } from '../model/content-block';
import { plainText } from '../sanitize/plain-text';
import { safeUrl } from '../sanitize/safe-url';

const marks = ['strong', 'emphasis', 'superscript', 'subscript'] as const;
type Mark = (typeof marks)[number];

/** A word, a space (" ") or a break ("\n"), and what holds for it. */
interface Piece {
  text: string;
  marks: Mark[];
  url: string | null;
}

/**
 * A line of an excerpt as every renderer can take it: no controls; white space folded, none at the ends and none just
 * inside a mark; links only to safe addresses; each mark once, around as much as it holds for. Formats without end
 * tags (Markdown's "**") can carry nothing else without changing the words.
 */
export function cleanInlines(inlines: Inline[]): Inline[] {
  return built(spaced(flattened(inlines, [], null)), ['link', ...marks]);
}

function flattened(inlines: Inline[], inside: Mark[], url: string | null): Piece[] {
  return inlines.flatMap((inline): Piece[] => {
    if (inline.type === 'break') return [{ text: '\n', marks: inside, url }];
    if (inline.type === 'link') return flattened(inline.children, inside, url ?? safeUrl(inline.url));
    if (inline.type !== 'text') return flattened(inline.children, [...inside, inline.type], url);
    return plainText(inline.value)
      .split(/([ \t\n]+)/)
      .filter((text) => text !== '')
      .map((text) => ({ text: /^[ \t\n]/.test(text) ? ' ' : text, marks: inside, url }));
  });
}

/** One space or break at most between two words, marked only where both words are. */
function spaced(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let space = '';
  for (const piece of pieces) {
    if (piece.text === ' ' || piece.text === '\n') {
      if (space !== '\n') space = piece.text;
      continue;
    }
    const last = result.at(-1);
    if (last !== undefined && space !== '') {
      result.push({ text: space, ...shared(last, piece) });
    }
    result.push(piece);
    space = '';
  }
  return result;
}

/** What holds for the space between two words: outer marks as long as both agree, since one that only one has ends there. */
function shared(before: Piece, after: Piece): Pick<Piece, 'marks' | 'url'> {
  if (before.url !== after.url) return { marks: [], url: null };
  const parting = marks.findIndex((mark) => before.marks.includes(mark) !== after.marks.includes(mark));
  const agreed = parting === -1 ? marks : marks.slice(0, parting);
  return { marks: agreed.filter((mark) => after.marks.includes(mark)), url: after.url };
}

function built(pieces: Piece[], order: readonly ('link' | Mark)[]): Inline[] {
  const [kind, ...rest] = order;
  if (kind === undefined) return texts(pieces);
  return runs(pieces, (piece) => (kind === 'link' ? piece.url : piece.marks.includes(kind))).flatMap(
    (run): Inline[] => {
      const children = built(run, rest);
      const [first] = run;
      if (kind === 'link') return first?.url ? [{ type: 'link', url: first.url, children }] : children;
      return first?.marks.includes(kind) ? [{ type: kind, children }] : children;
    },
  );
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

function texts(pieces: Piece[]): Inline[] {
  return runs(pieces, ({ text }) => text === '\n').flatMap((run): Inline[] =>
    run[0]?.text === '\n' ? [{ type: 'break' }] : [{ type: 'text', value: run.map(({ text }) => text).join('') }],
  );
}
