import type { DocumentLine } from '../model/minutes-document';
import { headOf } from './head-of';
import { labelOf } from './label-of';
import { roleOfTitle, type SectionRole } from './section-role';

/** A headed part of a document: its head, what stands under it, and the parts in it. */
export interface Section {
  title: string;
  /** Its number as printed, or empty. */
  number: string;
  role: SectionRole;
  /** Line of the head. */
  head: number;
  /** Lines from the head up to and without this one. */
  end: number;
  /** 1 is the outermost. Headings of the document have their own depth, lines that only look like headings come after them. */
  level: number;
  children: Section[];
}

/** Headings that state a fact of the meeting and head nothing: `Time: 14:00`. */
const facts: ReadonlySet<string> = new Set(['date', 'time', 'end-time', 'place']);

/** Roles whose numbered lines are their content and no sections. */
const holdsList: ReadonlySet<SectionRole> = new Set([
  'present',
  'regrets',
  'absent',
  'actions',
  'old-actions',
  'next-meeting',
  'decisions',
  'agenda',
]);

/**
 * The parts of lines `from` to `to` (without it), nested as their heads are. What stands before the first head is in none.
 * Heads are headings, bold lines, lines in capitals, labels that stand alone, and numbers that count on.
 */
export function outline(lines: readonly DocumentLine[], from: number, to: number): Section[] {
  const top: Section[] = [];
  const open: Section[] = [];
  const headed = hasHeadings(lines, from, to);
  const shallowest = numberedDepth(lines, from, to);
  /** The last number of the list that the document as a whole counts. */
  let counted = 0;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    const head = line && headOf(lines, at);
    if (!line || !head) continue;
    const ordinal = head.ordinal;
    if (head.listed && (headed || (line.depth > shallowest && ordinal !== counted + 1))) continue;
    if (head.listed && ordinal !== null) {
      const holder = open.findLast(({ role }) => holdsList.has(role));
      // One may have been lost, or be too long for a head.
      const goesOn = counted > 0 && (ordinal === counted + 1 || ordinal === counted + 2);
      // The first list of an attendance or of actions is what it holds; a list that starts again is not.
      const begun = holder ? startsAgain(lines, holder.head, at) : true;
      if (holder && !goesOn && !(ordinal === 1 && begun)) continue;
      if (holder) while (open.includes(holder)) open.pop();
      if (!goesOn && ordinal > 2) continue;
      counted = ordinal;
    }
    const label = labelOf(head.title);
    const stated = label !== null && label.value !== '' && facts.has(label.role);
    const role = stated ? 'furniture' : roleOfTitle(head.title);
    const level = head.level;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const section: Section = { title: head.title, number: head.number, role, head: at, end: to, level, children: [] };
    const parent = open.at(-1);
    (parent ? parent.children : top).push(section);
    open.push(section);
  }
  close(lines, top, to);
  return top;
}

/** How deep the outermost numbered lines are: a text taken from a PDF may have none at the first depth. */
function numberedDepth(lines: readonly DocumentLine[], from: number, to: number): number {
  const depths = lines.slice(from, to).flatMap((line) => (/^\(?\d/.test(line.marker) ? [line.depth] : []));
  return Math.max(1, Math.min(...depths, 2));
}

/** Whether real headings part the document, so that a numbered line is one of a list. */
function hasHeadings(lines: readonly DocumentLine[], from: number, to: number): boolean {
  let items = 0;
  for (let at = from; at < to; at += 1) {
    const head = headOf(lines, at);
    if (head && !head.listed && head.level <= 8 && roleOfTitle(head.title) === 'item') items += 1;
  }
  return items >= 4;
}

/** Whether a numbered line at `at` is not the first list after the head: another numbered line came before it. */
function startsAgain(lines: readonly DocumentLine[], head: number, at: number): boolean {
  for (let index = head + 1; index < at; index += 1) {
    const line = lines[index];
    if (line?.kind === 'item' && /^\d/.test(line.marker) && line.depth === 1) return true;
  }
  // A list that begins right under its head is its own; after other content it is somebody else's.
  const between = lines.slice(head + 1, at).filter((line) => line.text !== '');
  return between.length > 0;
}

/** Parts that end where a rule is drawn: what follows it is not theirs, whatever has no head. */
const endsAtRule: ReadonlySet<SectionRole> = new Set(['present', 'regrets', 'absent', 'furniture']);

function close(lines: readonly DocumentLine[], sections: Section[], end: number): void {
  sections.forEach((section, index) => {
    const next = sections[index + 1]?.head ?? end;
    const rule =
      endsAtRule.has(section.role) && section.children.length === 0 ? ruleIn(lines, section.head, next) : null;
    section.end = rule ?? next;
    close(lines, section.children, section.end);
  });
}

function ruleIn(lines: readonly DocumentLine[], from: number, to: number): number | null {
  for (let at = from + 1; at < to; at += 1) if (lines[at]?.kind === 'rule') return at;
  return null;
}
