import type { TableContent } from '../model/clip-content';
import type { PageTable } from '../model/page-table';
import { isNoteLine } from './is-note-line';

const longestNote = 2_000;
const mostNotes = 100;
const longestCaption = 500;
const mostSlots = 100_000;
const unit = /^\(.{2,80}\)$|\b(?:thousands?|millions?|milliers|millones|miles|percent|per cent|units?)\b|%/i;
const title = /^(?:table|tableau|tabla|cuadro|tabelle|tabell|جدول)(?!\p{L})/iu;
/** "1 to 40 of 5,120", as lists say that show a part of themselves. */
const partOfAll =
  /\b\d[\d.,\u00A0\u202F]{0,30}\s?(?:to|[-–—]|bis|à|a)\s?(\d[\d.,\u00A0\u202F]{0,30})\s?(?:of|out of|von|sur|de)\s?(?:about )?(\d{1,3}(?:[.,\u00A0\u202F ]\d{3})+|\d+)/i;

/** A table of a page with what of its surroundings names it, explains it, and says how much there is of it. */
export function tableContent(page: PageTable): TableContent {
  const { kind, quote, header, rows } = page;
  const caption = page.caption || titleAbove(page.before);
  const width = [...header, ...rows][0]?.length ?? 0;
  return {
    kind,
    quote,
    caption: caption.trim().slice(0, longestCaption),
    header,
    rows,
    notes: notesOf(page),
    rowCount: rowCount(page),
    ...(page.columnsThere > width ? { columnCount: page.columnsThere } : {}),
  };
}

/** The heading or title line just above, with the line of its units where one stands between. */
function titleAbove(before: PageTable['before']): string {
  const [first, second] = before;
  if (!first) return '';
  if (isTitle(first)) return first.text;
  if (first.text.length > 120 || !unit.test(first.text)) return '';
  const bare = first.text.replace(/^\((.*)\)$/s, '$1');
  return second && isTitle(second) ? `${second.text} (${bare})` : bare;
}

const isTitle = ({ text, heading }: PageTable['before'][number]) => heading || (title.test(text) && text.length < 300);

function notesOf({ below, after }: PageTable): string[] {
  const lines = after.map(({ text }) => text).filter((text) => !partOfAll.test(text));
  const end = lines.findIndex((line) => !isNoteLine(line));
  const notes = [...below.filter(isNoteLine), ...(end < 0 ? lines : lines.slice(0, end))];
  return notes.slice(0, mostNotes).map((note) => note.slice(0, longestNote));
}

/** How many rows there are, where the page says that there are more than it has in its mark-up, or more than could be read. */
function rowCount({ header, rows, rowsThere, rowsStated, after, before }: PageTable): number | null {
  const stated = rowsStated === null ? 0 : rowsStated - header.length;
  const told = [...after, ...before].map(({ text }) => totalIn(text));
  const all = Math.max(stated, ...told);
  const cut = rows.length < rowsThere && rows.length * (rows[0]?.length ?? 0) >= mostSlots;
  return all > rowsThere ? all : cut ? rowsThere : null;
}

function totalIn(text: string): number {
  const [, upTo = '', all = ''] = partOfAll.exec(text) ?? [];
  const count = (digits: string) => Number(digits.replace(/\D/g, ''));
  return count(all) >= count(upTo) ? count(all) : 0;
}
