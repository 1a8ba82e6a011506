import type { NumericOrder } from '../dates/find-dates';
import { numericOrderOf } from '../dates/numeric-order-of';
import { zonesByTown } from '../dates/zone-of';
import type { DocumentLine, MinutesDocument } from '../model/minutes-document';
import type { ItemReading, MeetingReading, MinutesReading, SectionReading } from '../model/minutes-reading';
import { isStanding } from './is-standing';
import type { ItemPlace } from './item-place';
import { type Evidence, kindOf } from './kind-of';
import { knownNames } from './known-names';
import { markTitles } from './mark-titles';
import { outline, type Section } from './outline';
import { ownerInTitle } from './owner-in-title';
import { quotedFigures } from './quoted-figures';
import { readActions } from './read-actions';
import { readAttendance } from './read-attendance';
import { readHeading, readZone } from './read-heading';
import { readItems } from './read-items';
import { readNext } from './read-next';
import { readWhen } from './read-when';
import { saidBlocks } from './said-blocks';
import { type MeetingSpan, splitMeetings } from './split-meetings';

/**
 * Reads minutes or an agenda. Pure: the same document gives the same reading, whatever the day.
 * @returns `neither` where the document is no minutes; one reading a meeting, in the order of the document
 */
export function readMinutes(document: MinutesDocument): MinutesReading {
  const plain = { ...document, title: document.title.slice(0, 300), lines: document.lines.map(shortened) };
  const spans = splitMeetings(plain.lines);
  const told = numericOrderOf(plain.lines.map(({ text }) => text));
  const order = told === 'disputed' ? null : told;
  const zones = zonesByTown(Intl.supportedValuesOf('timeZone'));
  const read = spans.map((span) =>
    readMeeting({ document: plain, whole: document, order, zones }, span, spans.length === 1),
  );
  const kind = kindOf(plain, read);
  if (kind === 'neither') return { kind };
  return { kind, meetings: read.map(({ meeting }) => meeting) };
}

/** What tells the parts of minutes apart stands in short lines; the beginning of a long one is enough to know it by. */
const longestRead = 2_500;

function shortened(line: DocumentLine): DocumentLine {
  if (line.text.length <= longestRead) return line;
  const text = line.text.slice(0, longestRead);
  return {
    ...line,
    text,
    strong: Math.min(line.strong, text.length),
    links: line.links.filter(({ end }) => end <= text.length),
  };
}

/** What holds for all meetings of a document. */
interface Reading {
  document: MinutesDocument;
  /** The document with its lines in full, from which what was said is taken. */
  whole: MinutesDocument;
  order: NumericOrder | null;
  zones: ReturnType<typeof zonesByTown>;
}

function readMeeting({ document, whole, order, zones }: Reading, { from, to }: MeetingSpan, alone: boolean): Evidence {
  const { lines } = document;
  const sections = markTitles(lines, outline(lines, from, to), from);
  const places = readItems(lines, from, to, sections);
  const until = firstMatter(sections, places, from, to);
  const heading = readHeading(document, from, until, alone, order);
  const when = readWhen(document, { from, until, to, whole: alone }, order);
  const zone = readZone(when.zone, heading.place.value, zones);
  const date = when.date.value;
  const attendance = readAttendance(lines, from, to, sections, until);
  const actions = readActions(lines, from, to, {
    sections,
    items: places,
    meetingDate: date,
    known: knownNames(attendance),
  });
  const known = {
    date,
    startTime: when.startTime.value,
    endTime: when.endTime.value,
    zone: zone.value,
    place: heading.place.value,
  };
  const meeting: MeetingReading = {
    title: heading.title,
    series: heading.series,
    date: when.date,
    startTime: when.startTime,
    endTime: when.endTime,
    zone,
    place: heading.place,
    issued: heading.issued,
    attendance,
    sections: sectionsOf(sections, new Set(places.map(({ line }) => line))),
    items: places.map((place) => readItem(whole, place)),
    actions,
    next: readNext(lines, from, to, sections, known, order, zones),
  };
  return { meeting, sections };
}

/** Where the furniture at the top ends: the first item, or else the first list of actions. */
function firstMatter(sections: readonly Section[], places: readonly ItemPlace[], from: number, to: number): number {
  const first =
    places[0]?.line ?? sections.find(({ role }) => role === 'actions' || role === 'minutes' || role === 'agenda')?.head;
  return first === undefined ? Math.min(to, from + 40) : Math.max(first, from + 1);
}

function readItem({ lines }: MinutesDocument, place: ItemPlace): ItemReading {
  const { title, owner } = ownerInTitle(place.title);
  const subItems = [];
  const links = [];
  for (let at = place.line; at < place.end; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (
      at > place.line &&
      (line.kind === 'heading' || (line.kind === 'item' && line.depth <= 2 && line.text.length <= 160))
    )
      subItems.push({ title: line.text.slice(0, 300), line: at });
    for (const link of line.links) links.push({ text: line.text.slice(link.start, link.end), url: link.url, line: at });
  }
  // A line that goes on after the title belongs to what was said.
  const goesOn = (lines[place.line]?.text.length ?? 0) > place.title.length + 30;
  const firstSaid = goesOn ? place.line : place.line + 1;
  return {
    title,
    number: place.number,
    owner,
    line: place.line,
    end: place.end,
    sure: place.sure,
    standing: isStanding(title),
    subItems,
    said: saidBlocks(lines, firstSaid, place.end),
    links,
    figures: quotedFigures(lines, firstSaid, place.end),
  };
}

const roleNames: Partial<Record<Section['role'], SectionReading['role']>> = {
  present: 'attendance',
  regrets: 'attendance',
  absent: 'attendance',
  agenda: 'agenda',
  actions: 'actions',
  'next-meeting': 'next-meeting',
};

/** Every headed part with what it is for, in order: what holds items counts as its items. */
function sectionsOf(sections: readonly Section[], items: ReadonlySet<number>): SectionReading[] {
  return sections.flatMap((section): SectionReading[] => {
    const inner = sectionsOf(section.children, items);
    if (items.has(section.head)) return [{ role: 'item', title: section.title, line: section.head }];
    if (section.role === 'title' || inner.some(({ role }) => role === 'item')) return inner;
    const role = roleNames[section.role] ?? 'other';
    return [{ role, title: section.title, line: section.head }, ...inner];
  });
}
