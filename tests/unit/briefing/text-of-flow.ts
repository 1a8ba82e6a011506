import type { Flow, FlowBlock, FlowInline } from '../../../lib/briefing/flow/flow';

/** How a format tells what is no text. */
export interface Telling {
  note: (number: number) => string;
  picture: (alt: string) => string;
  /** Whether the title over the notes is said. */
  notesTitle: boolean;
  /** `once`: the header before the rows. `each`: a heading before each cell, where there are more than two columns. */
  header: 'once' | 'each' | 'left-out';
}

/**
 * All text of a flow in reading order, told as a format tells it, each block apart by one space. It shares no code with
 * a renderer.
 */
export function textOfFlow(flow: Flow, telling: Telling): string {
  return bareText(
    [
      ...flow.blocks.map((block) => ofBlock(block, telling)),
      telling.notesTitle && flow.notes.length > 0 ? flow.labels.notes : '',
      ...flow.notes.map(({ number, children }) => `${telling.note(number)} ${ofInlines(children, telling)}`),
      flow.marking,
    ].join(' '),
  );
}

/**
 * Text without what formats add for direction, without controls, with white space folded and raised figures as plain
 * ones.
 */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\t\n\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** Every address that a flow leads to, in order, each as often as it does; of links in one another the outer. */
export function linksOfFlow(flow: Flow): string[] {
  return [...allInlines(flow)].flatMap(linksOfInlines);
}

/** Every line of inlines in a flow, notes last. */
export function allInlines({ blocks, notes }: Flow): FlowInline[][] {
  return [...blocks.flatMap(linesOf), ...notes.map(({ children }) => children)];
}

function linksOfInlines(inlines: FlowInline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'link') return [inline.url];
    return 'children' in inline ? linksOfInlines(inline.children) : [];
  });
}

function linesOf(block: FlowBlock): FlowInline[][] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'group':
      return block.children.flatMap(linesOf);
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'facts':
      return block.facts.map(({ value }) => value);
    case 'table':
      return [block.caption, ...block.header.flat(), ...block.rows.flat()];
    default:
      return [];
  }
}

function ofBlock(block: FlowBlock, telling: Telling): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return ofInlines(block.children, telling);
    case 'group':
      return block.children.map((child) => ofBlock(child, telling)).join(' ');
    case 'list':
      return block.items
        .flat()
        .map((child) => ofBlock(child, telling))
        .join(' ');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} ${ofInlines(value, telling)}`).join(' ');
    case 'table':
      return ofTable(block, telling);
    case 'image':
      return telling.picture(block.alt);
    case 'chart':
      return telling.picture(block.alt);
    case 'code':
      return block.value;
  }
}

function ofTable({ caption, header, rows }: Extract<FlowBlock, { type: 'table' }>, telling: Telling): string {
  const width = Math.max(0, ...[...header, ...rows].map((row) => row.length));
  const cells = (row: FlowInline[][], how = telling) =>
    Array.from({ length: width }, (_, column) => ofInlines(row[column] ?? [], how));
  const heads = (how: Telling) => {
    const lines = header.map((row) => cells(row, how));
    return Array.from({ length: width }, (_, column) => {
      const down = lines.map((line) => line[column] ?? '');
      return down.filter((cell, row) => bareText(cell) !== '' && cell !== down[row - 1]).join(' – ');
    });
  };
  const isOverAll = (row: FlowInline[][]) => row.length === 1 && width > 1;
  const again = heads({ ...telling, note: () => '' });
  const isEach = telling.header === 'each' && width !== 2;
  const isToldByCells = again.every((head, column) => {
    const isUnder = rows.some((row) => !isOverAll(row) && bareText(ofInlines(row[column] ?? [], telling)) !== '');
    return head === heads(telling)[column] && (isUnder || bareText(head) === '');
  });
  const isSaidBefore = telling.header !== 'left-out' && !(isEach && isToldByCells);
  const parting = isEach ? ' · ' : ' ';
  const said = rows.map((row) =>
    cells(row)
      .map((cell, column) => (isEach && !isOverAll(row) && bareText(cell) !== '' ? `${again[column]} ${cell}` : cell))
      .join(' '),
  );
  const first = isSaidBefore ? heads(telling).filter((head) => bareText(head) !== '') : [];
  return [ofInlines(caption, telling), first.join(parting), ...said].join(' ');
}

function ofInlines(inlines: FlowInline[], telling: Telling): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'foreign':
          return inline.value;
        case 'break':
          return ' ';
        case 'note':
          return telling.note(inline.number);
        default:
          return ofInlines(inline.children, telling);
      }
    })
    .join('');
}
