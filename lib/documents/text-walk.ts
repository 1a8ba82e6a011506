import type { DocumentLine } from '../model/minutes-document';
import { LineWriter } from './line-writer';
import { ListDepths } from './list-depths';
import { isRule, type TextFormat, textHeading } from './text-heading';
import type { TextLine } from './text-line';
import { type TextMarker, textMarker } from './text-marker';
import { textRuns } from './text-runs';
import { type TextTable, textTable } from './text-table';
import { goesOn, type Wrapping, wrappingOf } from './wrapping';

/** Lines of a light format that are no text: comments, directives, borders of blocks. */
const furniture: Record<TextFormat, RegExp> = {
  plain: /^(?!)/,
  rst: /^\.\.( |$)|^:orphan:$/,
  asciidoc: /^(\/\/|\|===|\[[^\]]{0,100}\]$|ifdef::|endif::)/,
  org: /^(#\+(begin|end|options|startup)|:(properties|end):)/i,
};

/** Walks over the lines of a text once, and tells a writer what they are. */
export class TextWalk {
  readonly #writer = new LineWriter();
  readonly #lists = new ListDepths();
  readonly #wrapping: Wrapping;
  readonly #rulers: string[] = [];
  /** Words of the line being put together. */
  #words = '';
  #last: TextLine | null = null;
  #tables = 0;

  constructor(
    readonly lines: readonly TextLine[],
    readonly format: TextFormat,
  ) {
    this.#wrapping = wrappingOf(lines);
  }

  read(): DocumentLine[] {
    for (let at = 0; at < this.lines.length && !this.#writer.isFull; ) at += this.#take(at);
    this.#endBlock();
    return this.#writer.lines;
  }

  /** Takes what starts at a line; returns how many lines that is. */
  #take(at: number): number {
    const line = this.lines[at];
    if (!line || line.text === '' || furniture[this.format].test(line.text)) {
      this.#endBlock();
      return 1;
    }
    const heading = textHeading(this.lines, at, this.format, this.#rulers);
    if (heading) {
      this.#heading(heading.text, heading.depth);
      return heading.lines;
    }
    if (isRule(line.text)) {
      this.#endBlock();
      this.#writer.rule();
      return 1;
    }
    const table = this.#last === null || line.text.startsWith('|') ? textTable(this.lines, at) : null;
    if (table) {
      this.#table(table);
      return table.lines;
    }
    this.#line(line);
    return 1;
  }

  #heading(text: string, depth: number): void {
    this.#endBlock();
    this.#lists.clear();
    this.#writer.setDepth(0);
    this.#writer.setHeading(depth);
    const marker = textMarker(text, []);
    const numbered = marker && !marker.kind.startsWith('bullet') ? marker : null;
    if (numbered) this.#writer.setMark(depth, numbered.marker);
    this.#words = numbered?.text ?? text;
    this.#endBlock();
    this.#writer.setHeading(0);
  }

  #line(line: TextLine): void {
    const before = this.#last;
    const marker = textMarker(line.text, this.#lists.markers);
    const isContinued = before !== null && goesOn(before, line, this.#wrapping);
    if (marker && !(isContinued && !marker.kind.startsWith('bullet'))) this.#item(line, marker);
    else if (before === null) this.#paragraph(line);
    else if (isContinued || this.#hangs(before, line)) this.#words += ` ${line.text}`;
    else {
      this.#writeWords();
      this.#writer.lineBreak();
      this.#words = line.text;
    }
    this.#last = line;
  }

  /** Text indented under the words of an item goes on with a long line, unless it may be a sentence of its own. */
  #hangs(before: TextLine, line: TextLine): boolean {
    const { textIndent } = this.#lists;
    if (textIndent === null || line.indent < textIndent || before.expanded.length <= 50) return false;
    return this.#wrapping.width !== null || /^[^\p{Lu}]/u.test(line.text);
  }

  #item(line: TextLine, marker: TextMarker): void {
    this.#endBlock();
    const depth = this.#lists.enter(line.indent, marker);
    this.#writer.startItem(depth, marker.marker);
    const box = /^\[( |x|X)\]\s+/.exec(marker.text);
    if (box) this.#writer.check(box[1] !== ' ');
    this.#words = marker.text.slice(box?.[0].length ?? 0);
  }

  #paragraph(line: TextLine): void {
    this.#writer.setDepth(this.#lists.depthOfText(line.indent));
    const field = this.format === 'plain' || this.format === 'org' ? null : /^:([\w -]{1,60}):\s*(.*)$/.exec(line.text);
    this.#words = field ? `${field[1]}: ${field[2]}` : line.text;
  }

  #table({ rows, header }: TextTable): void {
    this.#endBlock();
    this.#writer.setDepth(0);
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        this.#writer.openCell({ table: this.#tables, row, column, header: header && row === 0 });
        for (const part of cell.split('\n')) {
          this.#words = part;
          this.#writeWords();
          this.#writer.lineBreak();
        }
        this.#writer.closeCell();
      }
    }
    this.#tables += 1;
  }

  #endBlock(): void {
    this.#writeWords();
    this.#writer.endBlock();
    this.#last = null;
  }

  #writeWords(): void {
    for (const { text, bold, url } of textRuns(this.#words, this.format)) this.#writer.text(text, bold, url);
    this.#words = '';
  }
}
