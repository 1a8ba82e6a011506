import { tagOf } from './element-role';

/** Roles and layouts, as the element of HTML that is the same. */
const sameAs = new Map(
  'grid=table treegrid=table table=table rowgroup=tbody row=tr cell=td gridcell=td columnheader=th rowheader=td row-group=tbody header-group=thead footer-group=tfoot'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]), // two parts each, as they stand above
);
const ownPart = /^t(?:able|head|body|foot|[rdh])$/;

/** What an element is to a table, as a tag of HTML: by its name, else by its ARIA role, else by how it is laid out; empty where it is nothing. */
export function tablePart(element: Element): string {
  const tag = tagOf(element);
  const role = sameAs.get(element.getAttribute('role') ?? '');
  if (ownPart.test(tag)) return role === 'th' ? role : tag;
  const view = role ? null : element.ownerDocument.defaultView;
  const [, layout = ''] = /^(?:inline-)?table-?(.*)/.exec(view?.getComputedStyle(element).display ?? '') ?? ['', '-'];
  return role ?? sameAs.get(layout || 'table') ?? '';
}

/** The table in which an element stands: the innermost that names itself one, else the innermost that looks like one. */
export function tableAround(element: Element | null): Element | null {
  let at = element;
  while (at && tablePart(at) !== 'table') at = at.parentElement;
  return at?.closest('table,[role=grid],[role=treegrid],[role=table]') ?? at;
}

/** A row as it is shown; a grid may keep the fixed and the moving columns of one row apart. */
export interface TableRow {
  elements: Element[];
  cells: Element[];
  /** Cells that reach down end with it. */
  group: Element | null;
  /** What the group is, as a tag. */
  part: string;
}

/** The parts of one kind inside `parent` in document order, not those of tables inside it; boxes without a meaning are looked through. */
function partsIn(parent: Element, wanted: RegExp): Element[] {
  const found: Element[] = [];
  const open = [...parent.children].reverse();
  for (let element = open.pop(); element; element = open.pop()) {
    const part = tablePart(element);
    if (wanted.test(part)) found.push(element);
    else if (part !== 'table' || !ownPart.test(tagOf(element))) open.push(...[...element.children].reverse());
  }
  return found;
}

/** A number that an attribute states; null where it states none. */
export function statedNumber(element: Element | undefined, name: string): number | null {
  const value = Number.parseInt(element?.getAttribute(name) ?? '', 10);
  return value >= 0 ? value : null;
}

/**
 * The rows of a table itself, not of tables in its cells, in the order in which they are shown. A grid moves its rows and cells about as
 * one scrolls: there they stand by the numbers that it gives them, and rows of one number are one.
 */
export function tableRows(table: Element): TableRow[] {
  let head: Element | null = null;
  const rows = new Map<unknown, TableRow>();
  const places = new Map<TableRow, number>();
  for (const element of partsIn(table, /^tr$/)) {
    const cells = partsIn(element, /^t[dh]$/);
    const number = statedNumber(element, 'aria-rowindex');
    const group = element.parentElement;
    const part = group && group !== table ? tablePart(group) : '';
    if (part === 'thead') head ??= group;
    const row = rows.get(number ?? element) ?? { elements: [], cells: [], group, part };
    row.elements.push(element);
    row.cells.push(...cells);
    rows.set(number ?? element, row);
    places.set(row, number ?? (part === 'tfoot' ? 1 : part === 'thead' && group === head ? -1 : 0));
  }
  return [...rows.values()].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
