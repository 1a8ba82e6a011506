import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import type { AttendeeReading } from '../model/minutes-reading';
import { attendanceTable } from './attendance-table';
import { labelOf } from './label-of';
import { looksLikeOrganisation, looksLikePerson, type Named, namesIn, splitNames } from './names-in';
import type { Section } from './outline';
import { roleOfTitle } from './section-role';

type Presence = AttendeeReading['presence'];
const presences: ReadonlySet<string> = new Set(['present', 'regrets', 'absent']);
const asPresence = (role: string): Presence | null => (presences.has(role) ? (role as Presence) : null); // the set says so

/** Lines after which names in an attendance list are those of people who were not there. */
const notHere = /voting rights|\binvited\b|team mentions?|alumni|emeritus|distribution|diffusion|\bcc:/;

/**
 * Who was at the meeting: from the sections on attendance, from labelled lines such as `Present: UNHCR, IOM` anywhere before the
 * first item, and from tables. Each once, in the order of the document.
 * @param until the line of the first item; labelled lines after it tell of something else
 */
export function readAttendance(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  sections: readonly Section[],
  until: number,
): AttendeeReading[] {
  const found: AttendeeReading[] = [];
  const read = new Set<number>();
  const add = (people: Named[], presence: Presence, line: number) => {
    for (const person of people) {
      const entry = {
        name: person.name,
        organisation: person.organisation,
        presence: person.presence ?? presence,
        line,
        sure: true,
      };
      if (!found.some((other) => same(other, entry))) found.push(cut(entry));
    }
  };

  const readLines = (start: number, end: number, own: Presence) => {
    let presence: Presence | null = own;
    let depth = 0;
    const listed = lines.slice(start, end).some((line) => line.kind === 'item' && !line.cell);
    const checks = lines.slice(start, end).some((line) => line.checked === true);
    for (let at = start; at < end; at += 1) {
      const line = lines[at];
      if (!line || line.text === '' || read.has(at)) continue;
      read.add(at);
      if (line.cell) continue;
      if (line.depth <= depth || line.kind === 'heading') {
        if (line.kind === 'item' || line.kind === 'heading') presence = own;
        depth = 0;
      }
      const label = labelOf(line.text);
      const role = label && asPresence(label.role);
      if (role) {
        presence = role === 'present' ? (own === 'present' ? 'present' : own) : role;
        depth = line.kind === 'item' ? line.depth : 0;
        if (label.value !== '') add(namesIn(label.value, false), presence, at);
        continue;
      }
      if (label?.role === 'officer') {
        add(namesIn(label.value, false), 'present', at);
        continue;
      }
      if (
        label &&
        label.role !== 'series' &&
        label.value !== '' &&
        /^(?:date|time|place|title|previous|next-meeting|issued|end-time)$/.test(label.role)
      )
        continue;
      const folded = foldText(line.text);
      if (notHere.test(folded) && line.text.length < 120) {
        presence = null;
        continue;
      }
      const heading = roleOfTitle(line.text);
      if (heading === 'regrets' || heading === 'absent') {
        presence = heading;
        depth = line.kind === 'item' ? line.depth : 0;
        continue;
      }
      if (heading === 'present') {
        presence = own;
        continue;
      }
      if (presence === null) continue;
      if (line.kind === 'paragraph' && (isProse(line.text) || (listed && /[.!]$/.test(line.text)))) continue;
      const children = lines[at + 1];
      const isGroup = line.kind === 'item' && children?.kind === 'item' && children.depth > line.depth && at + 1 < end;
      const leads = /:$/.test(line.text) && children?.kind === 'item' && at + 1 < end;
      if (leads || (isGroup && !looksPersonal(line.text))) {
        continue;
      }
      if (isGroup === false && line.kind === 'item' && line.depth > 1) {
        const parent = parentOf(lines, at);
        if (parent !== null && looksPersonal(lines[parent]?.text ?? '')) continue;
        const organisation = parent === null ? '' : (lines[parent]?.text ?? '').replace(/(?<![:\s])[:\s]+$/, '');
        const people = namesIn(line.text, true).map((person) =>
          organisation !== '' && person.organisation === '' && looksLikeOrganisation(organisation)
            ? { ...person, organisation }
            : person,
        );
        add(people, presence, at);
        continue;
      }
      const ticked: Presence = checks && line.checked === false ? 'absent' : presence;
      add(namesIn(line.text, line.kind === 'item' || !/[,;]/.test(line.text)), ticked, at);
    }
  };

  const readSection = (section: Section, presence: Presence) => {
    const inner = section.children;
    readLines(section.head + 1, inner[0]?.head ?? section.end, presence);
    for (const row of attendanceTable(lines, section.head + 1, inner[0]?.head ?? section.end))
      add(row.people, row.presence ?? presence, row.line);
    for (const child of inner) {
      if (child.role === 'furniture' || notHere.test(foldText(child.title))) continue;
      const own = asPresence(child.role) ?? presence;
      if (child.role === 'item' || asPresence(child.role)) readSection(child, own);
    }
  };

  const visit = (all: readonly Section[]) => {
    for (const section of all) {
      const presence = asPresence(section.role);
      if (presence) readSection(section, presence);
      else if (section.role !== 'item' || section.children.some(({ role }) => asPresence(role)))
        visit(section.children);
    }
  };
  readLabelled(lines, from, until, add, read);
  visit(sections);
  if (!found.some(({ presence }) => presence === 'present')) readProse(lines, from, Math.min(to, until + 12), add);
  if (!found.some(({ presence }) => presence === 'present')) {
    for (const row of attendanceTable(lines, from, to)) add(row.people, row.presence ?? 'present', row.line);
  }
  return found;
}

/** `Present: UNHCR, IOM` as a line or as two cells, and the lines that go on with it. */
function readLabelled(
  lines: readonly DocumentLine[],
  from: number,
  until: number,
  add: (people: Named[], presence: Presence, line: number) => void,
  read: Set<number>,
): void {
  for (let at = from; at < until; at += 1) {
    const line = lines[at];
    const label = line && labelOf(line.text);
    const presence = label && asPresence(label.role);
    if (!line || !label || !presence || label.value === '' || line.cell) continue;
    read.add(at);
    add(namesIn(label.value, false), presence, at);
    for (let next = at + 1; next < until; next += 1) {
      const more = lines[next];
      const goesOn = /[,;&]\s*$|\b(?:and|et)\s*$/i.test(lines[next - 1]?.text ?? '');
      if (!more?.continues || /^[^:]{2,50}\s?:(?:\s|$)/.test(more.text) || labelOf(more.text)) break;
      if (!goesOn && !splitNames(more.text).every((part) => looksLikePerson(part) || looksLikeOrganisation(part)))
        break;
      read.add(next);
      add(namesIn(more.text, false), presence, next);
    }
  }
}

const toldPresent =
  /\b(?:(?:members?|directors?|trustees?|those|also|board|council\p{L}*|commissioners?|participants?|attendees?)\s+)+(?:present|in attendance|attending)\s*(?:were|was|included?|are|:)?\s*:?\s+([^.]+(?:\.\s?[^.]{1,20}(?=,|\band\b))*[^.]*)\.|\b[Pp]resent(?:\s+(?:at the meeting\s+)?were|\s*:)\s+([^.]+)\.|\b(?:étaient|sont)\s+présent(?:s|e|es)?\s*:?\s+([^.]+)\./u;

/** `Board members present were …` inside of a sentence. */
function readProse(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  add: (people: Named[], presence: Presence, line: number) => void,
): void {
  for (let at = from; at < to; at += 1) {
    const told = toldPresent.exec((lines[at]?.text ?? '').slice(0, 2_000));
    const names = told?.[1] ?? told?.[2] ?? told?.[3];
    if (names) add(namesIn(names, false), 'present', at);
  }
}

function parentOf(lines: readonly DocumentLine[], at: number): number | null {
  const depth = lines[at]?.depth ?? 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line?.kind !== 'item') return null;
    if (line.depth < depth) return index;
  }
  return null;
}

const looksPersonal = (text: string) => namesIn(text, true).some(({ name }) => name.includes(' ')) && !/:$/.test(text);

/** Whole sentences in a list of attendance are remarks. */
function isProse(text: string): boolean {
  return /[.!?]$/.test(text) && text.split(/\s+/).length > 6 && !/[,;]/.test(text.slice(0, 60));
}

function same(a: { name: string; organisation: string }, b: { name: string; organisation: string }): boolean {
  if (a.name !== '' || b.name !== '') return foldText(a.name) === foldText(b.name);
  return foldText(a.organisation) === foldText(b.organisation);
}

function cut(entry: AttendeeReading): AttendeeReading {
  return { ...entry, name: entry.name.slice(0, 200), organisation: entry.organisation.slice(0, 200) };
}
