import type { NumericOrder } from '../dates/find-dates';
import { dayInName, type FoundDay, findDays } from '../dates/find-days';
import { type FoundTime, findTimes } from '../dates/find-times';
import { weekdayOf } from '../dates/relative-day';
import { foldText } from '../language/fold-text';
import type { DocumentLine, MinutesDocument } from '../model/minutes-document';
import type { Read } from '../model/minutes-reading';
import { labelOf } from './label-of';
import { tableRows } from './table-rows';

export interface When {
  date: Read<string | null>;
  startTime: Read<string | null>;
  endTime: Read<string | null>;
  /** The zone as printed beside the time; empty where none is. */
  zone: string;
}

/** Words before a date that make it another one than the meeting's. */
const otherDate =
  /\b(?:next|previous|last|prior|prochaine?|derniere?|precedente?|approv\p{L}*|adopted|adoption|approbation|updated?|issued|published|circulated|due|deadline|by|before|since|until|as of|created|modified|revised|version|copyright|posted|see|proxima|signed|effective|expire\p{L}*|avant|d'ici|depuis|jusqu'au|beginning on|starting)\b[^.]{0,40}$/u;

interface Candidate {
  day: FoundDay;
  line: number | null;
  /** The higher, the more it is believed. */
  weight: number;
}

/**
 * When the meeting was: its label, its title, what stands above the first item, the title and the name of the file. Where
 * they contradict each other the others are offered and the value is not sure.
 * @param until the line of the first item
 */
export function readWhen(
  document: MinutesDocument,
  from: number,
  until: number,
  to: number,
  order: NumericOrder | null,
  whole: boolean,
): When {
  const { lines } = document;
  const year = knownYear(document, from, to);
  const options = year === undefined ? { order } : { year, order };
  const candidates: Candidate[] = [];
  const take = (text: string, line: number | null, weight: number) => {
    for (const day of findDays(text, options)) {
      const before = foldText(text.slice(0, day.start));
      if (otherDate.test(before)) continue;
      candidates.push({ day, line, weight: weight - (day.yearGiven ? 0 : 1.5) + weekdayWeight(before, day.value) });
      break;
    }
  };
  const times: { time: FoundTime; line: number; weight: number }[] = [];
  const takeTime = (text: string, line: number, weight: number) => {
    const time = findTimes(text)[0];
    if (time) times.push({ time, line, weight });
  };
  let ended: { time: FoundTime; line: number } | null = null;

  const limit = Math.max(until, Math.min(from + 12, to));
  for (let at = from; at < limit; at += 1) {
    const line = lines[at];
    if (!line || line.text === '' || line.text.length > 600) continue;
    const label = labelOf(line.text);
    const folded = foldText(line.text);
    if (label && /^(?:previous|next-meeting|issued|action|due)$/.test(label.role)) continue;
    const isEarly = at < until;
    if (label?.role === 'date') {
      take(label.value, at, 10);
      takeTime(label.value, at, 8);
    } else if (label?.role === 'time') {
      takeTime(label.value, at, 9);
      take(label.value, at, 8);
    } else if (label?.role === 'end-time') ended ??= timeAt(label.value, at);
    else if (line.kind === 'heading') {
      take(line.text, at, at < from + 4 ? 8 : 5);
      takeTime(line.text, at, 6);
    } else if (isEarly && line.text.length < 250) {
      const alone =
        line.text.length < 60 ||
        /\b(?:meeting|reunion|seance|held|minutes|compte[- ]rendu|call|conseil)\b/.test(folded);
      take(line.text, at, alone ? (line.strong > 0 || at < from + 4 ? 7 : 6) : 3);
      if (
        /\b(?:held|called to order|ouverte|time|from|a partir|de \d|debut|began|started|to order|commence)\b/.test(
          folded,
        ) ||
        line.text.length < 100
      )
        takeTime(line.text, at, alone ? 5 : 3);
    }
  }
  for (const row of tableRows(lines, from, limit))
    labelledCells(row.cells, (role, text, line) => {
      if (role === 'date') {
        take(text, line, 10);
        takeTime(text, line, 8);
      }
      if (role === 'time') takeTime(text, line, 9);
    });
  headedCells(lines, from, limit, (role, text, line) => {
    if (role === 'date') {
      take(text, line, 10);
      takeTime(text, line, 8);
    }
    if (role === 'time') takeTime(text, line, 9);
  });
  if (whole) {
    take(document.title, null, 6);
    const named = dayInName(document.fileName, order);
    if (named) candidates.push({ day: named, line: null, weight: 5.5 });
    const fromAddress = document.address ? dayInName(readableAddress(document.address), order) : null;
    if (fromAddress) candidates.push({ day: fromAddress, line: null, weight: 4 });
  }
  if (candidates.length === 0) {
    for (let at = limit; at < Math.min(to, limit + 400); at += 1) {
      const text = lines[at]?.text ?? '';
      if (/\b(?:meeting|reunion|seance|conseil)\b.{0,40}\b(?:held|on|du|le|of)\b/.test(foldText(text.slice(0, 300))))
        take(text, at, 2);
      if (candidates.length > 0) break;
    }
  }
  for (let at = from; at < to; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.length > 400) continue;
    const folded = foldText(text);
    if (
      /\b(?:called to order|call to order|meeting (?:started|opened|began|commenced)|est ouverte|seance ouverte|debut de (?:la )?(?:seance|reunion)|ouverture de (?:la )?seance|opened the meeting|convened)\b/.test(
        folded,
      )
    )
      takeTime(text, at, 7);
    const closing =
      /\b(?:adjourn(?:ed|ment)?|meeting (?:ended|closed|concluded|finished)|est (?:levee|close|cloturee)|s'acheve|seance levee|fin de (?:la )?(?:seance|reunion)|levee de (?:la )?seance|closed the meeting|closed at|heure de fin|concluded at|ended at|end time)\b/.exec(
        folded,
      );
    if (closing) ended = timeAt(text.slice(closing.index), at) ?? ended;
  }
  return { date: chooseDate(candidates), ...chooseTimes(times, ended), zone: best(times)?.time.zone ?? '' };
}

/** A weekday beside the date that fits it makes it surer; one that does not, less sure. */
function weekdayWeight(before: string, day: string): number {
  const word = /(\p{L}+)[\s,.]*(?:the |le )?$/u.exec(before)?.[1];
  const weekday = word ? weekdayOf(word) : null;
  if (weekday === null) return 0;
  return new Date(`${day}T00:00:00Z`).getUTCDay() === weekday ? 3 : -2;
}

function timeAt(text: string, line: number): { time: FoundTime; line: number } | null {
  const time = findTimes(text)[0] ?? findTimes(`at ${text}`)[0];
  return time ? { time, line } : null;
}

function chooseDate(candidates: Candidate[]): Read<string | null> {
  const sorted = candidates
    .map((each, index) => ({ ...each, index }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const first = sorted[0];
  if (!first) return { value: null, line: null, sure: false, others: [] };
  const support = (value: string) => candidates.filter(({ day }) => day.value === value || day.or === value).length;
  // Digits that can be read two ways: another date of the document may tell which.
  const value = first.day.or && support(first.day.or) > support(first.day.value) ? first.day.or : first.day.value;
  const others = new Map<string, number | null>();
  if (first.day.or && support(value) < 2)
    others.set(value === first.day.or ? first.day.value : first.day.or, first.line);
  for (const { day, line, weight } of sorted.slice(1))
    if (weight >= 5 && day.value !== value && day.or !== value) others.set(day.value, line);
  return {
    value,
    line: first.line,
    sure: others.size === 0 && first.weight >= 4 && first.day.yearGiven,
    others: [...others].map(([other, line]) => ({ value: other, line })),
  };
}

function best<T extends { weight: number }>(all: T[]): T | undefined {
  return all.reduce<T | undefined>((top, each) => (top && top.weight >= each.weight ? top : each), undefined);
}

function chooseTimes(
  times: { time: FoundTime; line: number; weight: number }[],
  ended: { time: FoundTime; line: number } | null,
): Pick<When, 'startTime' | 'endTime'> {
  const start = best(times);
  const read = (value: string | null, line: number | null): Read<string | null> => ({
    value,
    line: value ? line : null,
    sure: true,
    others: [],
  });
  const end = start?.time.end ?? (ended && (!start || ended.time.start > start.time.start) ? ended.time.start : null);
  return {
    startTime: read(start?.time.start ?? null, start?.line ?? null),
    endTime: read(end, start?.time.end ? (start?.line ?? null) : (ended?.line ?? null)),
  };
}

/** The year that the document speaks of: of its name or title, or else the most frequent one in it. */
export function knownYear(document: MinutesDocument, from: number, to: number): number | undefined {
  const years = new Map<number, number>();
  const count = (text: string, weight: number) => {
    for (const match of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g))
      years.set(Number(match[0]), (years.get(Number(match[0])) ?? 0) + weight);
  };
  count(`${document.fileName} ${document.title} ${document.address ?? ''}`, 4);
  for (let at = from; at < Math.min(to, from + 300); at += 1)
    count((document.lines[at]?.text ?? '').slice(0, 500), at < from + 10 ? 2 : 1);
  if (years.size === 0) {
    for (const { text } of document.lines.slice(from, to))
      for (const match of text.matchAll(/\d{1,2}\/\d{1,2}\/(\d{2})(?![\d/])/g)) {
        const year = 2000 + Number(match[1]);
        years.set(year, (years.get(year) ?? 0) + 1);
      }
  }
  return [...years].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A row that begins with labels: `Date | 28 June 2018 | Place | Geneva`. */
export function labelledCells(
  cells: { text: string; lines: number[] }[],
  found: (role: string, text: string, line: number) => void,
): void {
  cells.forEach((cell, at) => {
    const value = cells[at + 1];
    const label = labelOf(`${cell.text.replace(/(?<![:\s])[:\s]+$/, '')}: x`);
    if (label && cell.text.length < 60 && value) found(label.role, value.text, value.lines[0] ?? 0);
  });
}

/** A row of labels with their values in the row below. */
export function headedCells(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  found: (role: string, text: string, line: number) => void,
): void {
  const rows = tableRows(lines, from, to);
  rows.forEach((row, at) => {
    const below = rows[at + 1];
    if (!below || below.table !== row.table || row.cells.length < 2) return;
    const roles = row.cells.map(({ text }) =>
      text.length < 40 ? (labelOf(`${text.replace(/(?<![:\s])[:\s]+$/, '')}: x`)?.role ?? null) : null,
    );
    if (roles.filter((role) => role !== null).length < 2) return;
    roles.forEach((role, column) => {
      const value = below.cells[column];
      if (role && value?.text) found(role, value.text, value.lines[0] ?? below.line);
    });
  });
}

function readableAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
