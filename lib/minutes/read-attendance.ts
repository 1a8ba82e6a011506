import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import type { AttendeeReading } from '../model/minutes-reading';
import { AttendanceBook, type Presence } from './attendance-book';
import { notHerePattern, presenceOf, readAttendanceLines } from './attendance-lines';
import { attendanceTable } from './attendance-table';
import { labelOf } from './label-of';
import { looksLikeOrganisation, looksLikePerson, namesIn, splitNames } from './names-in';
import type { Section } from './outline';

/**
 * Who was at the meeting: from the sections on attendance, from labelled lines such as `Present: UNHCR, IOM` before the first item,
 * from sentences that tell it, and from tables. Each once, in the order in which they were found.
 * @param until the line of the first item; labelled lines after it tell of something else
 */
export function readAttendance(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  sections: readonly Section[],
  until: number,
): AttendeeReading[] {
  const book = new AttendanceBook();
  readLabelled(lines, from, until, book);
  readSections(lines, sections, book);
  if (!book.hasPresent) readProse(lines, from, Math.min(to, until + 12), book);
  if (!book.hasPresent) readTables(lines, from, to, 'present', book);
  return book.attendees;
}

function readTables(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  presence: Presence,
  book: AttendanceBook,
): void {
  for (const row of attendanceTable(lines, from, to)) book.add(row.people, row.presence ?? presence, row.line);
}

function readSections(lines: readonly DocumentLine[], sections: readonly Section[], book: AttendanceBook): void {
  for (const section of sections) {
    const presence = presenceOf(section.role);
    if (presence) readSection(lines, section, presence, book);
    else if (section.role !== 'item' || section.children.some(({ role }) => presenceOf(role)))
      readSections(lines, section.children, book);
  }
}

function readSection(lines: readonly DocumentLine[], section: Section, presence: Presence, book: AttendanceBook): void {
  const end = section.children[0]?.head ?? section.end;
  readAttendanceLines(lines, section.head + 1, end, presence, book);
  readTables(lines, section.head + 1, end, presence, book);
  for (const child of section.children) {
    const own = presenceOf(child.role);
    if (notHerePattern.test(foldText(child.title)) || (child.role !== 'item' && !own)) continue;
    readSection(lines, child, own ?? presence, book);
  }
}

/** `Present: UNHCR, IOM` as a line, and the lines that go on with it. */
function readLabelled(lines: readonly DocumentLine[], from: number, until: number, book: AttendanceBook): void {
  for (let at = from; at < until; at += 1) {
    const line = lines[at];
    const label = line && !line.cell ? labelOf(line.text) : null;
    const presence = presenceOf(label?.role ?? '');
    if (!label || !presence || label.value === '') continue;
    book.take(at);
    book.add(namesIn(label.value, false), presence, at);
    for (let next = at + 1; next < until && goesOn(lines, next); next += 1) {
      book.take(next);
      book.add(namesIn(lines[next]?.text ?? '', false), presence, next);
    }
  }
}

/** Whether a line goes on with the names of the line before: after a comma, or where it holds nothing but names. */
function goesOn(lines: readonly DocumentLine[], at: number): boolean {
  const line = lines[at];
  if (!line?.continues || /^[^:]{2,50}\s?:(?:\s|$)/.test(line.text) || labelOf(line.text)) return false;
  if (/[,;&]\s*$|\b(?:and|et)\s*$/i.test(lines[at - 1]?.text ?? '')) return true;
  return splitNames(line.text).every((part) => looksLikePerson(part) || looksLikeOrganisation(part));
}

const toldPresent =
  /\b(?:(?:members?|directors?|trustees?|those|also|board|council\p{L}*|commissioners?|participants?|attendees?)\s+){1,6}(?:present|in attendance|attending)\s*(?:were|was|included?|are|:)?\s*:?\s+([^.]+(?:(?:\.\s?[^.]{1,20}(?=,|\band\b))+[^.]*)?)\.|\b[Pp]resent(?:\s+(?:at the meeting\s+)?were|\s*:)\s+([^.]+)\.|\b(?:étaient|sont)\s+présent(?:s|e|es)?\s*:?\s+([^.]+)\./u;

/** `Board members present were …` inside of a sentence. */
function readProse(lines: readonly DocumentLine[], from: number, to: number, book: AttendanceBook): void {
  for (let at = from; at < to; at += 1) {
    const told = toldPresent.exec((lines[at]?.text ?? '').slice(0, 2_000));
    const names = told?.[1] ?? told?.[2] ?? told?.[3];
    if (names) book.add(namesIn(names, false), 'present', at);
  }
}
