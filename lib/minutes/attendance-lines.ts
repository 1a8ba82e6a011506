import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import type { AttendanceBook, Presence } from './attendance-book';
import { labelOf } from './label-of';
import { looksLikeOrganisation, namesIn } from './names-in';
import { roleOfTitle } from './section-role';

const presences: ReadonlySet<string> = new Set(['present', 'regrets', 'absent']);

/** The presence that a role of a label or a heading states; null for any other role. */
export function presenceOf(role: string): Presence | null {
  return presences.has(role) ? (role as Presence) : null; // the set says so
}

/** Words of lines after which the names are of people who were not there. */
export const notHerePattern = /voting rights|\binvited\b|team mentions?|alumni|emeritus|distribution|diffusion|\bcc:/;
/** Labels that tell of the meeting and not of people. */
const factRoles: ReadonlySet<string> = new Set(
  'date time place title previous next-meeting issued end-time'.split(' '),
);

/** Reads lines `start` to `end`, outside of tables, as those who were `own`, unless a line among them says otherwise. */
export function readAttendanceLines(
  lines: readonly DocumentLine[],
  start: number,
  end: number,
  own: Presence,
  book: AttendanceBook,
): void {
  const inside = lines.slice(start, end).filter(({ cell }) => !cell);
  const listed = inside.some(({ kind }) => kind === 'item');
  const ticked = inside.some(({ checked }) => checked === true);
  let presence: Presence | null = own;
  /** How deep the entry is whose label holds for those under it. */
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const line = lines[at];
    if (!line || line.text === '' || line.cell || !book.take(at)) continue;
    if (line.depth <= depth || line.kind === 'heading') {
      if (line.kind !== 'paragraph') presence = own;
      depth = 0;
    }
    const label = labelOf(line.text);
    const stated = presenceOf(label?.role ?? '') ?? presenceOf(roleOfTitle(line.text));
    if (stated) {
      presence = stated === 'present' ? own : stated;
      depth = line.kind === 'item' ? line.depth : 0;
      if (label?.value) book.add(namesIn(label.value, false), presence, at);
    } else if (label?.role === 'officer') book.add(namesIn(label.value, false), 'present', at);
    else if (label && label.value !== '' && factRoles.has(label.role)) continue;
    else if (line.text.length < 120 && notHerePattern.test(foldText(line.text))) presence = null;
    else if (presence !== null && !isRemark(line, listed) && !headsOthers(lines, at, end)) {
      const absent = ticked && line.checked === false;
      readEntry(lines, at, start, absent ? 'absent' : presence, book);
    }
  }
}

function readEntry(
  lines: readonly DocumentLine[],
  at: number,
  start: number,
  presence: Presence,
  book: AttendanceBook,
): void {
  const line = lines[at];
  if (!line) return;
  const people = namesIn(line.text, line.kind === 'item' || !/[,;]/.test(line.text));
  const parent = line.kind === 'item' && line.depth > 1 ? parentOf(lines, at, start) : null;
  // What stands under a person is about that person.
  if (parent && isPersonal(parent.text)) return;
  const organisation = parent?.text.replace(/(?<![:\s])[:\s]+$/, '') ?? '';
  const grouped = organisation !== '' && looksLikeOrganisation(organisation);
  const placed = people.map((person) => (grouped && person.organisation === '' ? { ...person, organisation } : person));
  book.add(placed, presence, at);
}

function parentOf(lines: readonly DocumentLine[], at: number, start: number): DocumentLine | null {
  const depth = lines[at]?.depth ?? 0;
  for (let index = at - 1; index >= start; index -= 1) {
    const line = lines[index];
    if (line?.kind !== 'item') return null;
    if (line.depth < depth) return line;
  }
  return null;
}

/** A line that only names the group of those under it. */
function headsOthers(lines: readonly DocumentLine[], at: number, end: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || next?.kind !== 'item' || at + 1 >= end) return false;
  if (/:$/.test(line.text)) return true;
  return line.kind === 'item' && next.depth > line.depth && !isPersonal(line.text);
}

function isPersonal(text: string): boolean {
  return !/:$/.test(text) && namesIn(text, true).some(({ name }) => name.includes(' '));
}

/** Whole sentences in a list of attendance. */
function isRemark({ kind, text }: DocumentLine, listed: boolean): boolean {
  if (kind !== 'paragraph') return false;
  if (listed && /[.!]$/.test(text)) return true;
  return /[.!?]$/.test(text) && text.split(/\s+/).length > 6 && !/[,;]/.test(text.slice(0, 60));
}
