import type { DocumentLine } from '../model/minutes-document';
import { documentLimits } from './document-limits';
import { LineText } from './line-text';

export type Cell = NonNullable<DocumentLine['cell']>;

/** What the block being written is; `item` counts down from its first line to the lines that go on. */
interface Block {
  heading: number;
  /** How deep the list is in which it stands; 0 outside of lists. */
  depth: number;
}

/** A mark that waits for the first line of its item. */
interface Mark {
  depth: number;
  marker: string;
}

/**
 * Puts lines together from what a walk over any kind of document meets. A line ends at each block and each line break; the first line
 * of an item carries its marker, and what follows in it is a paragraph of the item's depth.
 */
export class LineWriter {
  readonly lines: DocumentLine[] = [];
  readonly #text = new LineText();
  #block: Block = { heading: 0, depth: 0 };
  #mark: Mark | null = null;
  #checked: boolean | null = null;
  #continues = false;
  #kindBefore: DocumentLine['kind'] = 'paragraph';
  cell: Cell | null = null;
  #linesInCell = 0;

  get isFull(): boolean {
    return this.lines.length >= documentLimits.mostLines;
  }

  /** Whether nothing stands in the line yet. */
  get isLineEmpty(): boolean {
    return this.#text.isEmpty;
  }

  text(data: string, bold: boolean, url: string | null): void {
    if (this.#text.length + data.length > documentLimits.longestLine) {
      this.#textInParts(data, bold, url);
      return;
    }
    this.#text.add(data, bold, url);
  }

  #textInParts(data: string, bold: boolean, url: string | null): void {
    for (let start = 0; start < data.length; start += documentLimits.longestLine) {
      this.lineBreak();
      this.#text.add(data.slice(start, start + documentLimits.longestLine), bold, url);
    }
  }

  lineBreak(): void {
    const empty = this.#text.isEmpty;
    this.#write();
    // two breaks in a row are how some editors part paragraphs
    this.#continues = !empty;
  }

  endBlock(): void {
    this.#write();
    this.#continues = false;
  }

  /** 1 to 6, or 0 where the heading ends. */
  setHeading(depth: number): void {
    this.endBlock();
    this.#block = { ...this.#block, heading: depth };
  }

  /** Starts an item; its marker is shown with the first line in it. */
  startItem(depth: number, marker: string): void {
    this.endBlock();
    this.#block = { ...this.#block, depth };
    this.#mark = { depth, marker };
  }

  /** Whether the item has no line yet. */
  get hasMark(): boolean {
    return this.#mark !== null;
  }

  /** A better mark for the line that is being written, such as the number that Word would show. */
  setMark(depth: number, marker: string): void {
    this.#mark = { depth, marker };
  }

  /** Back to a depth, at the end of an item or a list. */
  setDepth(depth: number): void {
    this.endBlock();
    this.#mark = null;
    this.#block = { ...this.#block, depth };
  }

  check(checked: boolean): void {
    this.#checked = checked;
  }

  rule(): void {
    this.endBlock();
    this.#push({ kind: 'rule', depth: 0, marker: '', text: '', strong: 0, links: [], checked: null });
  }

  openCell(cell: Cell): void {
    this.endBlock();
    this.cell = cell;
    this.#linesInCell = 0;
  }

  closeCell(): void {
    this.endBlock();
    if (this.#linesInCell === 0)
      this.#push({ kind: 'paragraph', depth: 0, marker: '', text: '', strong: 0, links: [], checked: null });
    this.cell = null;
  }

  #write(): void {
    if (this.#text.isEmpty) return;
    const { heading, depth } = this.#block;
    const mark = this.#mark;
    const kind = heading ? 'heading' : mark ? 'item' : 'paragraph';
    this.#push({
      kind: this.#continues && this.#kindBefore === 'heading' ? 'heading' : kind,
      depth: heading || Math.min(40, mark?.depth ?? depth),
      marker: mark?.marker.slice(0, 24) ?? '',
      ...this.#text.take(),
      checked: this.#checked,
    });
    this.#mark = null;
    this.#checked = null;
  }

  #push(line: Omit<DocumentLine, 'continues' | 'cell'>): void {
    if (this.isFull) return;
    this.#kindBefore = line.kind;
    this.#linesInCell += 1;
    this.lines.push({ ...line, continues: this.#continues && line.kind !== 'rule', cell: this.cell });
  }
}
