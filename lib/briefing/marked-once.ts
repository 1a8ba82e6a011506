/** A word, a space, a break ("\n") or a note, and what holds for it. Words of one link have the same `link`. */
export interface Piece<Mark, Link> {
  text: string;
  marks: Mark[];
  link: Link | null;
  note?: number;
}

/** How a format writes what the pieces become. */
export interface Construction<Mark, Link, Node> {
  link: (link: Link, children: Node[]) => Node;
  mark: (mark: Mark, children: Node[]) => Node;
  /** Words, a break or a note. */
  leaf: (text: string, note: number | undefined) => Node;
}

/**
 * Pieces of a line put together with each mark once, around as much as it holds for, no space just inside it, and one space or break at most
 * between two words: formats without end tags (Markdown's "**") can carry nothing else without changing the words.
 * @param marks the outer one first; links are around them
 */
export function markedOnce<Mark, Link, Node>(
  pieces: Piece<Mark, Link>[],
  marks: readonly Mark[],
  make: Construction<Mark, Link, Node>,
): Node[] {
  return runs(spaced(pieces, marks), ({ link }) => link).flatMap((run) => {
    const children = nested(run, marks, make);
    const link = run[0]?.link ?? null;
    return link === null ? children : [make.link(link, children)];
  });
}

function nested<Mark, Link, Node>(
  pieces: Piece<Mark, Link>[],
  [mark, ...inner]: readonly Mark[],
  make: Construction<Mark, Link, Node>,
): Node[] {
  if (mark === undefined) {
    return runs(pieces, ({ text, note }) => note ?? text === '\n').map((run) =>
      make.leaf(run.map(({ text }) => text).join(''), run[0]?.note),
    );
  }
  return runs(pieces, ({ marks }) => marks.includes(mark)).flatMap((run) => {
    const children = nested(run, inner, make);
    return run[0]?.marks.includes(mark) ? [make.mark(mark, children)] : children;
  });
}

/** A space is marked only where both words beside it are; those at the ends go. */
function spaced<Mark, Link>(pieces: Piece<Mark, Link>[], marks: readonly Mark[]): Piece<Mark, Link>[] {
  const result: Piece<Mark, Link>[] = [];
  let space = '';
  for (const piece of pieces) {
    if (/^[ \n]+$/.test(piece.text)) {
      if (space !== '\n') space = piece.text === '\n' ? '\n' : ' ';
      continue;
    }
    const last = result.at(-1);
    if (last !== undefined && space !== '') result.push({ text: space, ...shared(last, piece, marks) });
    result.push(piece);
    space = '';
  }
  return result;
}

/** What holds for the space between two words: outer marks as long as both agree, since one that only one has ends there. */
function shared<Mark, Link>(before: Piece<Mark, Link>, after: Piece<Mark, Link>, marks: readonly Mark[]) {
  if (before.link !== after.link) return { marks: [], link: null };
  const parting = marks.findIndex((mark) => before.marks.includes(mark) !== after.marks.includes(mark));
  const agreed = parting === -1 ? marks : marks.slice(0, parting);
  return { marks: agreed.filter((mark) => after.marks.includes(mark)), link: after.link };
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
