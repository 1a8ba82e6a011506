import type { Block } from '../model/content-block';
import { textOf } from '../privacy/text-leaves';
import { cutInlines, cutText } from './cut-line';
import { type PlacedCut, placedCuts } from './placed-cuts';
import { ellipsis } from './shorten-blocks';
import { type Cut, snapCuts } from './snap-cuts';

/** A block that was cut whole, by this cut. */
interface Gap {
  type: 'gap';
  cut: PlacedCut;
}
type Left = Block | Gap | { type: 'list'; ordered: boolean; left: Left[][] } | { type: 'blockquote'; left: Left[] };

/**
 * A quote's blocks without the words that were cut; one visible `[…]` stands where each cut was made, and never two in a row. A block,
 * an item or a row that is cut whole leaves one `[…]` in its place, and a run of them leaves one. In a table each cell that
 * lost something says so. Not one of the remaining characters changes.
 * @param cuts ranges of `textOfBlocks`; what they would split is cut whole (`snapCuts`)
 */
export function cutBlocks(blocks: readonly Block[], cuts: readonly Cut[]): Block[] {
  const placed = placedCuts(blocks, snapCuts(textOf(blocks), cuts));
  if (placed.length === 0) return [...blocks];
  return withEllipses(leftOf(blocks, placed));
}

/** First what is left, with the gaps; a gap can only be filled when it is known how large it is. */
function leftOf(blocks: readonly Block[], cuts: readonly PlacedCut[]): Left[] {
  let at = 0;
  let lines = 0;
  /** Where a line begins that has this many characters. */
  const line = (length: number) => {
    if (lines > 0) at += 1;
    lines += 1;
    const start = at;
    at += length;
    return start;
  };
  const gapAt = (start: number, end: number): Gap | null => {
    const cut = cuts.find((one) => one.start < end && one.end > start);
    return cut ? { type: 'gap', cut } : null;
  };
  /** An empty block between two that were cut together goes with them. */
  const isInside = (place: number) => cuts.some((cut) => cut.start < place && place < cut.end);

  function one(block: Block): Left[] {
    switch (block.type) {
      case 'paragraph':
      case 'heading': {
        const text = textOf([block]);
        const start = line(text.length);
        if (text === '') return isInside(start) ? [] : [block];
        const children = cutInlines(block.children, start, cuts);
        return children === null ? gapOf(gapAt(start, at)) : [{ ...block, children }];
      }
      case 'code': {
        const start = line(block.value.length);
        const value = cutText(block.value, start, cuts);
        return value === null ? gapOf(gapAt(start, at)) : [{ ...block, value }];
      }
      case 'blockquote':
        return whole([{ type: 'blockquote', left: block.children.flatMap(one) }]);
      case 'list':
        return whole([{ type: 'list', ordered: block.ordered, left: block.items.map((item) => item.flatMap(one)) }]);
      case 'table':
        return table(block);
    }
  }

  function table(block: Extract<Block, { type: 'table' }>): Left[] {
    const gaps: PlacedCut[] = [];
    const rows = (all: string[][]) => {
      let lastGap: PlacedCut | undefined;
      return all.flatMap((cells): string[][] => {
        const start = line(cells.join('\t').length);
        let cellStart = start;
        const left = cells.map((cell) => {
          const value = cutText(cell, cellStart, cuts, (cut) => cut.end > cut.start);
          cellStart += cell.length + 1;
          return value;
        });
        const isGone = left.some((cell) => cell === null) && left.every((cell) => cell === null || cell.trim() === '');
        if (!isGone) {
          lastGap = undefined;
          return [left.map((cell) => cell ?? ellipsis)];
        }
        const cut = gapAt(start, at)?.cut;
        if (cut) gaps.push(cut);
        const isNew = cut !== lastGap;
        lastGap = cut;
        return isNew ? [cells.map((_, index) => (index === 0 ? ellipsis : ''))] : [];
      });
    };
    const header = rows(block.header);
    const body = rows(block.rows);
    const remains = [...header, ...body].some((row) => row.some((cell) => cell !== '' && cell !== ellipsis));
    const [cut] = gaps;
    return remains || !cut ? [{ ...block, header, rows: body }] : [{ type: 'gap', cut }];
  }

  return blocks.flatMap(one);
}

const gapOf = (gap: Gap | null): Left[] => (gap ? [gap] : []);

/** A list or a quotation of which only gaps are left is one gap. */
function whole([block]: [Extract<Left, { left: unknown }>]): Left[] {
  const inside: Left[] = block.left.flat();
  const [first] = inside;
  if (first?.type !== 'gap' || inside.some(({ type }) => type !== 'gap')) return [block];
  return [first];
}

function withEllipses(left: Left[]): Block[] {
  const shown = new Set<PlacedCut>();
  const each = (all: readonly Left[]): Block[] => all.flatMap(filled);
  function filled(block: Left): Block[] {
    if (block.type === 'gap') {
      if (block.cut.shownAt !== 'own' || shown.has(block.cut)) return [];
      shown.add(block.cut);
      return [{ type: 'paragraph', children: [{ type: 'text', value: ellipsis }] }];
    }
    if (!('left' in block)) return [block];
    if (block.type === 'blockquote') return [{ type: 'blockquote', children: each(block.left) }];
    const items = block.left.map((item) => ({ before: item.length, blocks: each(item) }));
    return [
      {
        type: 'list',
        ordered: block.ordered,
        items: items.filter(({ before, blocks }) => before === 0 || blocks.length > 0).map(({ blocks }) => blocks),
      },
    ];
  }
  return each(left);
}
