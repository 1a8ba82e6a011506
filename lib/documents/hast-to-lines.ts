import type { Element, Nodes, Root } from 'hast';

import type { DocumentLine } from '../model/minutes-document';
import { raisedText } from '../sanitize/raised-text';
import { safeUrl } from '../sanitize/safe-url';
import { boldness, classesOf, isBlock, isSkipped } from './element-style';
import { hastText } from './hast-text';
import { LineWriter } from './line-writer';
import { nextItem, type OpenList, openList } from './list-items';
import { isPastedMarker, pastedListDepth, pastedMarker } from './pasted-list';
import { isLayoutTable, tableRows } from './table-rows';

export interface HastReading {
  /** What relative addresses are resolved against; null where nothing tells, and they are dropped. */
  address: string | null;
  /** Every table is one, as in a word processor's file; on a page some only place things. */
  drawnTables?: boolean;
  /** For an anchor of this id: the number that is shown before its paragraph, counted as it is asked for. */
  numberAt?: (id: string) => { depth: number; marker: string } | null;
}
interface Around {
  bold: boolean;
  url: string | null;
  list: OpenList | null;
  /** Depth of the item around, 0 outside of items. */
  depth: number;
  inTable: boolean;
  pre: boolean;
}

/**
 * What a tree of HTML says, line by line. Linear in the tree's size; it recurses, so the tree may be no deeper than
 * `deepestMarkup`. At most `mostLines` lines: what comes after is left out.
 */
export function hastToLines(tree: Root | Element, reading: HastReading): DocumentLine[] {
  const walk = new HastWalk(reading);
  walk.children(tree, { bold: false, url: null, list: null, depth: 0, inTable: false, pre: false });
  walk.writer.endBlock();
  return walk.writer.lines;
}

class HastWalk {
  readonly writer = new LineWriter();
  #tables = 0;

  constructor(readonly reading: HastReading) {}

  children(parent: Root | Element, around: Around): void {
    for (const child of parent.children) this.#node(child, around);
  }

  #node(node: Nodes, around: Around): void {
    if (this.writer.isFull) return;
    if (node.type === 'text') this.#text(node.value, around);
    else if (node.type === 'element' && !isSkipped(node)) this.#element(node, around);
    else if (node.type === 'element' && isBlock(node)) this.writer.endBlock();
  }

  #text(value: string, around: Around): void {
    if (!around.pre) {
      this.writer.text(value, around.bold, around.url);
      return;
    }
    for (const [index, line] of value.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.writer.lineBreak();
      this.writer.text(line, around.bold, around.url);
    }
  }

  #element(element: Element, around: Around): void {
    const { tagName } = element;
    if (tagName === 'br') {
      this.writer.lineBreak();
      return;
    }
    if (tagName === 'wbr') return;
    if (tagName === 'hr') {
      this.writer.rule();
      return;
    }
    if (tagName === 'input') {
      this.#input(element);
      return;
    }
    if (tagName === 'table') {
      this.#table(element, around);
      return;
    }
    if (isPastedMarker(element)) {
      this.#pastedMarker(element, around);
      return;
    }
    if (tagName === 'sup' || tagName === 'sub') {
      if (this.#raised(element, tagName, around)) return;
    }
    if (tagName === 'a') {
      this.#link(element, around);
      return;
    }
    const bold = boldness(element);
    const inside = bold === null ? around : { ...around, bold };
    if (!isBlock(element)) {
      this.children(element, inside);
      return;
    }
    this.writer.endBlock();
    this.#block(element, inside);
    this.writer.endBlock();
  }

  #block(element: Element, around: Around): void {
    const { tagName } = element;
    const heading = headingDepth(element);
    if (heading) {
      this.writer.setHeading(heading);
      this.children(element, around);
      this.writer.setHeading(0);
    } else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir') {
      const list = openList(element, around.list?.depth ?? 0);
      this.children(element, { ...around, list });
      this.writer.setDepth(around.depth);
    } else if (tagName === 'li') this.#item(element, nextItem(element, around.list), around);
    else if (tagName === 'pre') this.children(element, { ...around, pre: true });
    else {
      const depth = tagName === 'p' ? pastedListDepth(element) : null;
      if (depth) this.#item(element, { depth, marker: '' }, around);
      else this.children(element, around);
    }
  }

  #item(element: Element, item: { depth: number; marker: string }, around: Around): void {
    this.writer.startItem(item.depth, item.marker);
    this.children(element, { ...around, depth: item.depth });
    this.writer.setDepth(around.depth);
  }

  /** A page that lost the list around an item's marker keeps the marker in a span; it becomes the item's. */
  #pastedMarker(element: Element, around: Around): void {
    if (this.writer.hasMark) this.writer.setMark(around.depth, pastedMarker(hastText(element)));
  }

  #input(element: Element): void {
    if (element.properties.type !== 'checkbox') return;
    const { checked } = element.properties;
    this.writer.check(checked !== undefined && checked !== null && checked !== false);
  }

  /** A note mark stays apart from the number before it; other raised text, as in 1st, is text. */
  #raised(element: Element, tag: 'sup' | 'sub', around: Around): boolean {
    const text = hastText(element).trim();
    if (/^\[?\d{1,3}\]?$/.test(text) && isNoteLink(element)) return true;
    if (!/^[\d*†‡,\s]+$/.test(text)) return false;
    this.writer.text(raisedText(text, tag), around.bold, around.url);
    return true;
  }

  #link(element: Element, around: Around): void {
    const { id, href } = element.properties;
    const mark = typeof id === 'string' ? this.reading.numberAt?.(id) : null;
    if (mark) this.writer.setMark(mark.depth, mark.marker);
    if (isHeadingAnchor(element)) return;
    const address = typeof href === 'string' ? href.trim() : '';
    const url = address && !address.startsWith('#') ? safeUrl(address, this.reading.address ?? undefined) : null;
    this.children(element, { ...around, bold: boldness(element) ?? around.bold, url: url ?? around.url });
  }

  #table(table: Element, around: Around): void {
    this.writer.endBlock();
    const rows = tableRows(table);
    for (const child of table.children)
      if (child.type === 'element' && child.tagName === 'caption') this.#node(child, around);
    const flat = around.inTable || isLayoutTable(table, rows, this.reading.drawnTables ?? false);
    const number = this.#tables;
    if (!flat) this.#tables += 1;
    for (const [row, { cells, header }] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const bold = boldness(cell) ?? around.bold;
        const inside = { ...around, list: null, depth: 0, bold, inTable: around.inTable || !flat };
        if (!flat) this.writer.openCell({ table: number, row, column, header: header || cell.tagName === 'th' });
        this.children(cell, flat ? { ...around, bold } : inside);
        if (flat) this.writer.endBlock();
        else this.writer.closeCell();
      }
    }
    this.writer.setDepth(around.depth);
  }
}

function headingDepth(element: Element): number {
  const tagged = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tagged) return Number(tagged);
  if (element.properties.role === 'heading')
    return Math.min(6, Math.max(1, Number.parseInt(String(element.properties.ariaLevel ?? '2'), 10) || 2));
  return element.tagName === 'p' && classesOf(element).includes('MsoTitle') ? 1 : 0;
}

/** The sign beside a heading that leads to itself, and the arrow after a note that leads back to its mark. */
const isHeadingAnchor = (element: Element): boolean =>
  String(element.properties.href ?? '').startsWith('#') &&
  /^[\s¶#§🔗↑↩]*$/u.test(hastText(element)) &&
  element.children.length > 0;

/** A note's number, or the arrow that leads back from the note. */
const isNoteLink = ({ children }: Element): boolean =>
  children.some(
    (child) => child.type === 'element' && child.tagName === 'a' && String(child.properties.href ?? '').startsWith('#'),
  );
