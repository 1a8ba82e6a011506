/**
 * A reading of an HTML table of its own, written from the standard's algorithm and not from our code
 * (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table). What the page does not show takes no slot.
 */
export interface ReferenceTable {
  /** One string for each slot, row by row; where cells overlap, the later one. */
  grid: string[][];
}

interface Growing {
  text: string;
  column: number;
  width: number;
}

const isNamed = (element: Element, ...names: string[]) => names.includes(element.localName);
const isShown = (element: Element) => getComputedStyle(element).display !== 'none';

/** "Rules for parsing non-negative integers"; `fallback` where it is none. */
function integer(element: Element, attribute: string, fallback: number): number {
  const match = /^[\t\n\f\r ]*\+?(\d+)/.exec(element.getAttribute(attribute) ?? '');
  return match ? Number(match[1]) : fallback;
}

/** The text that a cell shows, without anything between its words. */
function shownText(cell: Element): string {
  let text = '';
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const parent = node.parentElement;
      if (parent && getComputedStyle(parent).visibility === 'visible') text += node.nodeValue;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element; // nodeType says so
    if (
      isNamed(
        element,
        'script',
        'style',
        'noscript',
        'template',
        'button',
        'select',
        'textarea',
        'input',
        'svg',
        'iframe',
      )
    )
      return;
    if (!isShown(element)) return;
    for (const child of element.childNodes) visit(child);
  };
  for (const child of cell.childNodes) visit(child);
  return text;
}

export function referenceTable(table: Element): ReferenceTable {
  const slots = new Map<string, string>();
  let width = 0;
  let height = 0;
  let y = 0;
  let growing: Growing[] = [];
  const set = (x: number, at: number, text: string) => {
    slots.set(`${x},${at}`, text);
    width = Math.max(width, x + 1);
    height = Math.max(height, at + 1);
  };
  const growDown = () => {
    for (const { text, column, width: wide } of growing)
      for (let x = column; x < column + wide; x += 1) set(x, y, text);
  };
  const spans: { text: string; x: number; wide: number; from: number; to: number }[] = [];
  const row = (element: Element) => {
    height = Math.max(height, y + 1);
    let x = 0;
    growDown();
    for (const span of spans)
      if (y > span.from && y < span.to) for (let i = 0; i < span.wide; i += 1) set(span.x + i, y, span.text);
    for (const cell of element.children) {
      if (!isNamed(cell, 'td', 'th') || !isShown(cell)) continue;
      while (slots.has(`${x},${y}`)) x += 1;
      let colspan = integer(cell, 'colspan', 1);
      if (colspan === 0) colspan = 1;
      colspan = Math.min(colspan, 1000);
      const rowspan = Math.min(integer(cell, 'rowspan', 1), 65534);
      const text = shownText(cell);
      for (let i = 0; i < colspan; i += 1) set(x + i, y, text);
      if (rowspan === 0) growing.push({ text, column: x, width: colspan });
      else if (rowspan > 1) spans.push({ text, x, wide: colspan, from: y, to: y + rowspan });
      x += colspan;
    }
    y += 1;
  };
  const endGroup = () => {
    growing = [];
    spans.length = 0;
  };
  const isRow = (element: Element) =>
    isNamed(element, 'tr') && isShown(element) && getComputedStyle(element).visibility === 'visible';
  const children = [...table.children].filter(isShown);
  const group = (element: Element) => {
    endGroup();
    for (const child of element.children) if (isRow(child)) row(child);
    endGroup();
  };
  for (const child of children.filter((each) => !isNamed(each, 'tfoot'))) {
    if (isRow(child)) row(child);
    else if (isNamed(child, 'thead', 'tbody')) group(child);
  }
  for (const child of children.filter((each) => isNamed(each, 'tfoot'))) group(child);
  const line = (at: number) => Array.from({ length: width }, (_, x) => slots.get(`${x},${at}`) ?? '');
  return { grid: Array.from({ length: height }, (_, at) => line(at)) };
}
