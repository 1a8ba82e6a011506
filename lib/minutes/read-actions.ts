import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import type { ActionReading } from '../model/minutes-reading';
import { ActionBook, longestAction } from './action-book';
import { isActionLike, readActionList } from './action-list';
import { actionTable } from './action-table';
import { itemNamed } from './item-of-action';
import type { ItemPlace } from './item-place';
import type { KnownNames } from './known-names';
import { labelOf } from './label-of';
import { markedAction } from './marked-action';
import type { Section } from './outline';
import { ownersIn } from './owners-in';
import { roleOfTitle } from './section-role';
import { spokenActions } from './spoken-actions';
import { standsIn } from './stands-in';

/** What was read before the actions, and is needed to read them. */
export interface ActionContext {
  sections: readonly Section[];
  items: readonly ItemPlace[];
  meetingDate: string | null;
  known: KnownNames;
}

/**
 * Everything that somebody took upon themselves, in the order of the document: in tables and lists of actions, under the items, and in
 * lines marked as actions. Only where there are none, what somebody said to do; of those the person has to be sure.
 */
export function readActions(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  { sections, items, meetingDate, known }: ActionContext,
): ActionReading[] {
  const book = new ActionBook(items, known, meetingDate);
  readTables(lines, from, to, book);
  readSections(lines, sections, sections, book);
  for (let at = from; at < to; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '' || text.length > longestAction || book.isRead(at) || isNoPlace(sections, at)) continue;
    readLine(lines, at, from, to, sections, book);
  }
  if (book.actions.length > 0 || hasList(sections)) return book.actions;
  for (const { text, owners, line } of spokenActions(lines, items[0]?.line ?? from, to, known)) {
    if (!isNoPlace(sections, line)) book.add(text, line, { owners });
  }
  return book.actions.map((action) => ({ ...action, sure: false }));
}

function readTables(lines: readonly DocumentLine[], from: number, to: number, book: ActionBook): void {
  for (const row of actionTable(lines, from, to)) {
    book.take(...row.lines);
    book.add(row.text, row.line, {
      owners: row.owner ? (ownersIn(row.owner, true, book.known) ?? [row.owner]) : [],
      due: row.due,
      status: row.status,
      ...(row.topic ? { item: itemNamed(book.items, row.topic) } : {}),
    });
  }
}

/** The lists of actions, wherever they stand; a part in one that is headed by an owner gives them to its entries. */
function readSections(
  lines: readonly DocumentLine[],
  all: readonly Section[],
  sections: readonly Section[],
  book: ActionBook,
): void {
  for (const section of sections) {
    if (section.role !== 'actions' || isReport(lines, section, all)) {
      readSections(lines, all, section.children, book);
      continue;
    }
    readActionList(lines, section.head + 1, section.children[0]?.head ?? section.end, [], book);
    for (const child of section.children) {
      if (child.role !== 'item' && child.role !== 'actions') {
        readSections(lines, all, [child], book);
        continue;
      }
      readActionList(lines, child.head + 1, child.end, ownersIn(child.title, false, book.known) ?? [], book);
      // A numbered line that looked like a head, with nothing under it, is an entry.
      if (child.end === child.head + 1 && child.level >= 8) book.add(child.title, child.head);
    }
  }
}

/** A line outside of the lists: marked as an action, opening a list of them, or an unticked box with something to do. */
function readLine(
  lines: readonly DocumentLine[],
  at: number,
  from: number,
  to: number,
  sections: readonly Section[],
  book: ActionBook,
): void {
  const line = lines[at];
  if (!line) return;
  const marked = markedAction(lines, at, to, book.known);
  if (marked) {
    book.take(at, ...marked.lines);
    for (const text of marked.texts) book.add(text, at, marked.beside);
  } else if (opensList(line)) {
    if (standsIn(sections, at, 'actions')) return; // read with its section, to the end of which each would be walked
    const end = endOfList(lines, at, to);
    if (end > at + 1) readActionList(lines, at + 1, end, [], book);
  } else if (line.checked !== null && line.kind === 'item' && isAmongItems(book.items, at, from)) {
    if (isActionLike(line.text, book.known)) book.add(line.text, at, { checked: line.checked });
  }
}

/** After the first item has begun; a box before the title of an item says that it was dealt with. */
function isAmongItems(items: readonly ItemPlace[], at: number, from: number): boolean {
  return at >= (items[0]?.line ?? from) && !items.some(({ line }) => line === at);
}

function opensList(line: DocumentLine): boolean {
  if (labelOf(line.text)?.role === 'action') return true;
  return !line.cell && line.kind !== 'heading' && roleOfTitle(line.text) === 'actions';
}

/** Where the list that a line opens ends: at a heading, or where the text is as far out as that line again. */
function endOfList(lines: readonly DocumentLine[], at: number, to: number): number {
  const own = lines[at];
  if (!own) return at;
  const depth = own.kind === 'item' ? own.depth : 0;
  let end = at + 1;
  for (; end < to; end += 1) {
    const line = lines[end];
    if (!line || line.kind === 'heading') break;
    if (line.cell?.row !== own.cell?.row || line.cell?.column !== own.cell?.column) break;
    if (line.depth <= depth && (line.kind === 'item' || !line.continues)) break;
  }
  return end;
}

/** A remark on how far an action is. */
const standing =
  /(?:^|[-–—:([,]\s*)\*{0,2}(?:done|completed?|closed|finished|in progress|ongoing|pending|still open|open|not (?:yet )?(?:started|done)|carried over|fait|en cours|termine)\b/;

/** A list that tells how earlier actions stand, while another list in the document has the new ones. */
function isReport(lines: readonly DocumentLine[], section: Section, all: readonly Section[]): boolean {
  const own = lines.slice(section.head + 1, section.end).filter(({ kind, text }) => kind === 'item' && text !== '');
  const told = own.filter(({ text, checked }) => checked === true || standing.test(foldText(text))).length;
  return own.length > 0 && told * 2 >= own.length && hasListAfter(all, section.head);
}

function hasListAfter(sections: readonly Section[], head: number): boolean {
  return sections.some((each) => (each.role === 'actions' && each.head > head) || hasListAfter(each.children, head));
}

function hasList(sections: readonly Section[]): boolean {
  return hasListAfter(sections, -1);
}

/** Parts in which nothing is agreed: who was there, links, how the last actions stand. */
function isNoPlace(sections: readonly Section[], at: number): boolean {
  return (['old-actions', 'furniture', 'present', 'regrets', 'absent'] as const).some((role) =>
    standsIn(sections, at, role),
  );
}
