import { findDays } from '../dates/find-days';
import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import { labelOf } from './label-of';
import { roleOfTitle } from './section-role';

/** A stretch of the document that tells of one meeting. */
export interface MeetingSpan {
  from: number;
  to: number;
}

/**
 * The meetings in a document, in its order. Several there are where headings of one depth, or bold lines, each begin with a day
 * or name a meeting with its day, and what follows them is more than a line.
 */
export function splitMeetings(lines: readonly DocumentLine[]): MeetingSpan[] {
  const whole = [{ from: 0, to: lines.length }];
  const heads = lines.flatMap((line, at) => {
    const day = opensMeeting(line, lines[at + 1]) ? dayIn(line.text) : dayOfNumbered(lines, at);
    return day === null ? [] : [{ at, day, level: levelOf(line) }];
  });
  const levels = [...new Set(heads.map(({ level }) => level))].sort((a, b) => a - b);
  for (const level of levels) {
    const same = heads.filter((head) => head.level === level);
    const days = new Set(same.flatMap(({ day }) => day || []));
    if (same.length < 2 || days.size < 2) continue;
    const spans = same.map(({ at }, index) => ({ from: at, to: same[index + 1]?.at ?? lines.length }));
    const full = spans.filter((span, index) => same[index]?.day !== '' && isMeeting(lines, span, days.size));
    if (full.length >= 2) {
      const first = full[0];
      // What stands before the first is its heading, where it is short.
      if (first && first.from <= 3 && !lines.slice(0, first.from).some((line) => line.kind === 'item')) first.from = 0;
      return full.map((span, index) => {
        const undated = same.find(({ at, day }) => day === '' && at > span.from)?.at ?? Number.POSITIVE_INFINITY;
        return { from: span.from, to: Math.min(full[index + 1]?.from ?? spans.at(-1)?.to ?? span.to, undated) };
      });
    }
  }
  return whole;
}

function levelOf(line: DocumentLine): number {
  return line.kind === 'heading' ? line.depth : 7;
}

function opensMeeting(line: DocumentLine, next: DocumentLine | undefined): boolean {
  if (line.cell || line.kind === 'item' || line.kind === 'rule' || line.text.length > 140) return false;
  if (
    line.kind !== 'heading' &&
    line.strong < line.text.length &&
    !(line.kind === 'paragraph' && next !== undefined && line.text.length < 60 && !line.continues)
  )
    return false;
  const day = dayAt(line.text);
  if (!day) return false;
  const rest = foldText(`${line.text.slice(0, day.start)} ${line.text.slice(day.end)}`)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  const names =
    /\b(?:meeting|minutes|call|notes|reunion|seance|session|agenda|compte rendu|sync|conseil|comite)\b/.test(rest);
  if (/^\s*(?:\d{1,2}|[IVX]+|[A-Z])[.)]\s/.test(line.text) || line.marker !== '') return false;
  if (/\b(?:approv\p{L}+|adopt\p{L}+|approbation|review of)\b/u.test(rest)) return false;
  if (/\b(?:next|previous|last|deadline|update|release|prochaine?|upcoming|future)\b/.test(rest)) return false;
  return line.kind === 'heading' || line.strong >= line.text.length
    ? names || rest.split(' ').length <= 4
    : rest.length < 25;
}

const numberedMeeting = /^(?:meeting|call|session|reunion|seance|rencontre|week|semaine)\s*(?:n°|no\.?|#)?\s*\d{1,3}\b/;
const namedMeeting =
  /^(?:\p{L}+ ){0,4}(?:meeting|call|stand-?up|sprint|reunion|seance|compte[- ]rendu)(?: (?:minutes|notes))?(?: \d{1,3})?$/u;

/**
 * The day of a heading that names or numbers a meeting (`Meeting 2`, `Standup meeting minutes`) by one of the next lines; empty
 * where a numbered one has none, as an unused template, null where it is no such heading.
 */
function dayOfNumbered(lines: readonly DocumentLine[], at: number): string | null {
  const line = lines[at];
  const folded = foldText(line?.text ?? '');
  const numbered = numberedMeeting.test(folded);
  if (line?.kind !== 'heading' || !(numbered || namedMeeting.test(folded))) return null;
  for (const next of lines.slice(at + 1, at + 5)) {
    const label = labelOf(next.text);
    const day = label?.role === 'date' ? dayIn(label.value) : next.kind === 'heading' ? dayIn(next.text) : null;
    if (day && !/\bnext\b/i.test(next.text)) return day;
  }
  return numbered ? '' : null;
}

function dayAt(text: string): { start: number; end: number; value: string } | undefined {
  return findDays(text)[0];
}

function dayIn(text: string): string | null {
  return findDays(text)[0]?.value ?? null;
}

/** More than a heading and a link: people, or items, or several lines. */
function isMeeting(lines: readonly DocumentLine[], { from, to }: MeetingSpan, days: number): boolean {
  const inside = lines.slice(from + 1, to).filter((line) => line.text !== '');
  if (inside.length < 2) return false;
  if (days > 2) return true;
  const roles = inside
    .filter((line) => line.text.length < 80)
    .map((line) => roleOfTitle(line.text.replace(/:.*$/, '')));
  return (
    roles.some((role) => role === 'present' || role === 'agenda' || role === 'actions' || role === 'minutes') ||
    inside.length >= 5
  );
}
