import type { NumericOrder } from '../dates/find-dates';
import { dayInName } from '../dates/find-days';
import { foldText } from '../language/fold-text';
import type { DocumentLine, MinutesDocument } from '../model/minutes-document';
import type { Read } from '../model/minutes-reading';
import { DateCandidates } from './date-candidates';
import { knownYear } from './known-year';
import { type LabelRole, labelOf } from './label-of';
import { statedFacts } from './stated-facts';
import { TimeCandidates } from './time-candidates';

export interface When {
  date: Read<string | null>;
  startTime: Read<string | null>;
  endTime: Read<string | null>;
  /** The zone as printed beside the time; empty where none is. */
  zone: string;
}

/** Where to look: lines `from` to `to`, of which those before `until` come before the first item. */
export interface Span {
  from: number;
  until: number;
  to: number;
  /** Whether it is the whole document, so that its name and title speak of it. */
  whole: boolean;
}

/** Labels whose lines tell of another day or time. */
const elsewhere: ReadonlySet<LabelRole> = new Set<LabelRole>(['previous', 'next-meeting', 'issued', 'action', 'due']);
const namesMeeting = /\b(?:meeting|reunion|seance|held|minutes|compte[- ]rendu|call|conseil)\b/;
const tellsTime = /\b(?:held|called to order|ouverte|time|from|a partir|de \d|debut|began|started|to order|commence)\b/;
const opens =
  /\b(?:called to order|call to order|meeting (?:started|opened|began|commenced)|est ouverte|seance ouverte|debut de (?:la )?(?:seance|reunion)|ouverture de (?:la )?seance|opened the meeting|convened)\b/;
const closes =
  /\b(?:adjourn(?:ed|ment)?|meeting (?:ended|closed|concluded|finished)|est (?:levee|close|cloturee)|s'acheve|seance levee|fin de (?:la )?(?:seance|reunion)|levee de (?:la )?seance|closed the meeting|closed at|heure de fin|concluded at|ended at|end time)\b/;
const wasHeld = /\b(?:meeting|reunion|seance|conseil)\b.{0,40}\b(?:held|on|du|le|of)\b/;

/**
 * When the meeting was, by what is believed in this order: its label, its title, what stands above the first item, the title and the
 * name of the file, its address. Where they contradict each other the others are offered and the value is not sure.
 */
export function readWhen(document: MinutesDocument, span: Span, order: NumericOrder | null): When {
  const { lines } = document;
  const year = knownYear(document, span.from, span.to);
  const dates = new DateCandidates(year === undefined ? { order } : { year, order });
  const times = new TimeCandidates();
  const limit = Math.max(span.until, Math.min(span.from + 12, span.to));
  for (const { role, text, line } of statedFacts(lines, span.from, limit)) {
    if (role === 'date') dates.read(text, line, 10);
    if (role === 'date' || role === 'time') times.read(text, line, role === 'time' ? 9 : 8);
    if (role === 'time') dates.read(text, line, 8);
    if (role === 'end-time') times.readEnd(text, line);
  }
  for (let at = span.from; at < limit; at += 1) readLine(lines, at, span, dates, times);
  if (span.whole) readNames(document, order, dates);
  if (dates.isEmpty) readProse(lines, limit, Math.min(span.to, limit + 400), dates);
  readProceedings(lines, span, times);
  return { date: dates.choose(), ...times.choose() };
}

/** A heading, or a line above the first item, that has no label of ours. */
function readLine(
  lines: readonly DocumentLine[],
  at: number,
  { from, until }: Span,
  dates: DateCandidates,
  times: TimeCandidates,
): void {
  const line = lines[at];
  const role = labelOf(line?.text ?? '')?.role;
  if (!line || line.text.length > 600 || role === 'date' || role === 'time' || role === 'end-time') return;
  if (role && elsewhere.has(role)) return;
  if (line.kind === 'heading') {
    dates.read(line.text, at, at < from + 4 ? 8 : 5);
    times.read(line.text, at, 6);
  } else if (at < until && line.text.length < 250) {
    const folded = foldText(line.text);
    const alone = line.text.length < 60 || namesMeeting.test(folded);
    dates.read(line.text, at, alone ? (line.strong > 0 || at < from + 4 ? 7 : 6) : 3);
    if (line.text.length < 100 || tellsTime.test(folded)) times.read(line.text, at, alone ? 5 : 3);
  }
}

function readNames(document: MinutesDocument, order: NumericOrder | null, dates: DateCandidates): void {
  dates.read(document.title, null, 6);
  const inName = dayInName(document.fileName, order);
  if (inName) dates.add(inName, null, 5.5);
  const inAddress = document.address ? dayInName(readable(document.address), order) : null;
  if (inAddress) dates.add(inAddress, null, 4);
}

function readProse(lines: readonly DocumentLine[], from: number, to: number, dates: DateCandidates): void {
  for (let at = from; at < to && dates.isEmpty; at += 1) {
    const text = lines[at]?.text ?? '';
    if (wasHeld.test(foldText(text.slice(0, 300)))) dates.read(text, at, 2);
  }
}

/** When it was called to order and when it closed, as the minutes tell. */
function readProceedings(lines: readonly DocumentLine[], { from, to }: Span, times: TimeCandidates): void {
  for (let at = from; at < to; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '' || text.length > 400) continue;
    const folded = foldText(text);
    if (opens.test(folded)) times.read(text, at, 7);
    const closing = closes.exec(folded);
    if (closing) times.readEnd(text.slice(closing.index), at);
  }
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
