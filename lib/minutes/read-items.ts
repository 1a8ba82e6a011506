import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import { issueTable } from './issue-table';
import type { ItemPlace } from './item-place';
import { labelOf } from './label-of';
import type { Section } from './outline';
import { roleOfTitle } from './section-role';
import { type ComparedTitle, comparedTitle, similarTitles } from './similar-titles';
import { standsIn } from './stands-in';
import { tidyTitle } from './tidy-title';

/** What an agenda lists that is no matter to deal with. */
const notMatters: ReadonlySet<string> = new Set(['present', 'regrets', 'absent', 'next-meeting']);

/** A repository or a group of issues: its bullets are the items. */
const repository = /^[\w.-]+\/(?=[\w.-]*[a-z])[\w.-]+$/;
const group =
  /^(?:(?:action|discussion|consent|regular|agenda|new|standing|open|new agenda) (?:items|topics|agenda)|(?:for|pour) (?:decision|information|discussion|action|approval)|issues|pull requests|prs|(?:issues|prs)(?: and|\/| &) ?(?:prs|issues)|agenda items?)$/;

/** The items that a meeting dealt with, in the order of the document; where it only lists its agenda, those of the agenda. */
export function readItems(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  sections: readonly Section[],
): ItemPlace[] {
  const dealtWith: ItemPlace[] = [];
  const listed: ItemPlace[] = [];
  const visit = (all: readonly Section[]) => {
    for (const section of all) {
      if (countsAsItem(section)) dealtWith.push(...itemOf(lines, { ...section, role: 'item' }));
      else if (section.role === 'minutes') dealtWith.push(...itemsUnder(lines, section, false));
      else if (section.role === 'agenda') listed.push(...itemsUnder(lines, section, true));
      else if (section.role === 'title' || section.role === 'furniture') visit(section.children);
      else if (section.role === 'item') dealtWith.push(...itemOf(lines, section));
    }
  };
  visit(sections);
  if (dealtWith.length === 0 && listed.length === 0) dealtWith.push(...looseList(lines, from, to, sections));
  dropEmpty(lines, dealtWith);
  dropEmpty(lines, listed);
  const table = issueTable(lines, from, to).filter(({ line }) => !standsIn(sections, line, 'actions'));
  if (table.length >= 2) {
    const outside = dealtWith.filter((item) => !table.some(({ line }) => line >= item.line && line < item.end));
    return inOrder([...table, ...outside]);
  }
  const told = dealtWith.map(({ title }) => comparedTitle(title));
  const isToldOf = (own: ComparedTitle) => told.some((other) => similarTitles(own, other));
  const matched = listed.filter(({ title }) => isToldOf(comparedTitle(title)));
  const noted = listed.filter((item) => !isEmpty(lines, item.line + 1, item.end)).length;
  const hasNotes = noted * 2 >= listed.length;
  const keepsList =
    dealtWith.length === 0 || (matched.length * 3 < listed.length && (hasNotes || dealtWith.length < 2));
  return inOrder(keepsList ? [...listed, ...dealtWith] : dealtWith);
}

/** A heading with nothing under it, among others that have something, was not dealt with. */
function dropEmpty(lines: readonly DocumentLine[], items: ItemPlace[]): void {
  const full = items.filter((item) => lines[item.line]?.kind === 'item' || !isEmpty(lines, item.line + 1, item.end));
  if (full.length >= 2 && items.every(({ number }) => number === '')) items.splice(0, items.length, ...full);
}

/** What has a number on the agenda was an item of it, whatever its title says; and so is going through the last actions. */
function countsAsItem({ role, number, children }: Section): boolean {
  if (role === 'old-actions') return true;
  const bare = !children.some((child) => child.role === 'item');
  return number !== '' && bare && (role === 'furniture' || role === 'decisions' || role === 'minutes');
}

/** Where nothing heads the items: the outermost list before or between the parts that are furniture. */
function looseList(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  sections: readonly Section[],
): ItemPlace[] {
  const flat = sections.flatMap(function all(section): Section[] {
    return [section, ...section.children.flatMap(all)];
  });
  const furniture = flat.filter(({ role }) => !['title', 'minutes', 'agenda', 'item'].includes(role));
  const free = (at: number) => !furniture.some(({ head, end }) => at >= head && at < end);
  let longest: ItemPlace[] = [];
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && free(end)) end += 1;
    const entries = end > start ? listEntries(lines, start, end, true) : [];
    if (entries.length > longest.length && entries.length > 1) longest = entries;
    start = end + 1;
  }
  const labelled = longest.filter(({ line }) => labelOf(lines[line]?.text ?? '') === null);
  return lines.slice(from, to).some((line) => line.kind === 'item') ? labelled : [];
}

/** The section itself, or what it only groups. */
function itemOf(lines: readonly DocumentLine[], section: Section): ItemPlace[] {
  const timed = lines
    .slice(section.head + 1, section.children[0]?.head ?? section.end)
    .filter(({ kind, text }) => kind === 'item' && /^\(?\d{1,3}\s?(?:min|mins|minutes|m)\b/i.test(text)).length;
  const isGroup = timed > 1 || repository.test(section.title) || group.test(foldText(section.title));
  if (isGroup) {
    const inner = itemsUnder(lines, section, true);
    if (inner.length > 0) return inner;
  }
  const inside = section.children.filter(({ title, role }) => role === 'item' && repository.test(title));
  if (inside.length > 0) {
    const own = { ...placeOf(section), end: inside[0]?.head ?? section.end };
    const parts = inside.flatMap((child) => itemOf(lines, child));
    return isEmpty(lines, own.line + 1, own.end) ? parts : [own, ...parts];
  }
  return [placeOf(section)];
}

/** Whether nothing stands in the lines but what a machine wrote into them. */
function isEmpty(lines: readonly DocumentLine[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .every(
      ({ kind, text }) =>
        text === '' ||
        kind === 'rule' ||
        /^\W*(?:extracted from|none\b|no (?:announcements|items|updates)|n\/a$|nothing\b)/i.test(text),
    );
}

function placeOf(section: Section): ItemPlace {
  return {
    title: tidyTitle(section.title),
    number: section.number,
    line: section.head,
    end: endOf(section),
    sure: section.level <= 8,
  };
}

/** An item ends where a part begins that is no matter of its own: the attendance, the list of all actions, the next meeting. */
function endOf(section: Section): number {
  const other = section.children.find(
    ({ role, level }) => level < 9 && (role === 'next-meeting' || role === 'present'),
  );
  return other?.head ?? section.end;
}

/** The items in a part that contains them: its own parts, or else the entries of its list. */
function itemsUnder(lines: readonly DocumentLine[], section: Section, isAgenda: boolean): ItemPlace[] {
  const inner = section.children.filter(({ role }) => role === 'item' || role === 'minutes' || role === 'agenda');
  const lists = isAgenda || /\b(?:items?|topics?|points?|sujets|themes)\b/i.test(section.title);
  const own = listEntries(lines, section.head + 1, section.children[0]?.head ?? section.end, lists);
  if (inner.length === 0) return own;
  const parts = inner.flatMap((child) =>
    child.role === 'item' ? itemOf(lines, child) : itemsUnder(lines, child, isAgenda),
  );
  return parts.length === 0 ? own : isAgenda && inner[0]?.level === 9 ? [...own, ...parts] : parts;
}

/** The outermost entries of the lists in lines `from` to `to`; where there is none, the short lines of an agenda. */
function listEntries(lines: readonly DocumentLine[], from: number, to: number, isAgenda: boolean): ItemPlace[] {
  const depths: number[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line?.kind === 'item' && line.cell === null && line.text !== '') depths.push(line.depth);
  }
  const depth = Math.min(...depths);
  const heads: number[] = [];
  let nested = 0;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line || line.cell || line.text === '') continue;
    const listed = line.kind === 'item' && line.depth === depth && !line.continues;
    const bare =
      depths.length === 0 &&
      isAgenda &&
      line.kind === 'paragraph' &&
      line.text.length < 160 &&
      !/[.!?]$/.test(line.text);
    if (listed || bare) heads.push(at);
    else if (line.kind === 'item' && line.depth > depth) nested += 1;
  }
  // Notes in bullets without anything under them are what was said, not items.
  if (!isAgenda && (heads.length < 2 || nested === 0)) return [];
  return heads.flatMap((head, index): ItemPlace[] => {
    const line = lines[head];
    const title = tidyTitle(line?.text ?? '');
    const role = roleOfTitle(title);
    if (title === '' || notMatters.has(role)) return [];
    return [
      {
        title,
        number: /[\p{L}\p{N}]/u.test(line?.marker ?? '') ? (line?.marker ?? '') : '',
        line: head,
        end: heads[index + 1] ?? to,
        sure: true,
      },
    ];
  });
}

/** By their place, each line once. */
function inOrder(items: ItemPlace[]): ItemPlace[] {
  const sorted = items.filter(({ title }) => title !== '').sort((a, b) => a.line - b.line || b.end - a.end);
  return sorted.filter((item, index) => !sorted.slice(0, index).some((before) => before.line === item.line));
}
