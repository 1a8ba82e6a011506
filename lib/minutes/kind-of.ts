import { foldText } from '../language/fold-text';
import type { MinutesDocument } from '../model/minutes-document';
import type { MeetingReading } from '../model/minutes-reading';
import type { Section } from './outline';

/** What was read of one meeting, and the parts it was read from. */
export interface Evidence {
  meeting: MeetingReading;
  sections: Section[];
}

const minutesTitle =
  /\b(?:minutes|meeting notes|compte[- ]?rendus?|proces[- ]verbal|pv|cr|releve de decisions|meeting (?:summary|report|record|log)|acta|protokoll|bericht)\b/;
const agendaTitle = /\b(?:agenda|ordre du jour|orden del dia|tagesordnung|odj)\b/;

/**
 * Whether the document is minutes, an agenda or neither, by what was found in it: people who were there, a day, items, actions, a next
 * meeting, and what it calls itself.
 */
export function kindOf(document: MinutesDocument, read: readonly Evidence[]): 'minutes' | 'agenda' | 'neither' {
  const first = Math.min(12, ...read.map(({ meeting }) => meeting.items[0]?.line ?? 12));
  const heads = document.lines
    .slice(0, Math.max(first, 2))
    .filter(
      (line, at) =>
        (line.kind === 'heading' || line.text.length < 120) && (line.kind !== 'item' || at < 2) && !line.cell,
    );
  const name = document.fileName.replaceAll(/[-_.]/g, ' ');
  const head = foldText([document.title, name, ...heads.map(({ text }) => text)].join(' \n ')).replace(
    /(?<!\d)\d{1,4} minutes|(?:approv\p{L}{1,12}|adoption|approbation) (?:of|du|de la|des|the) .*/gu,
    ' ',
  );
  const all = read.map(({ meeting }) => meeting);
  const sections = read.flatMap((each) => flat(each.sections));
  const people = all.some(({ attendance }) => attendance.filter(({ presence }) => presence === 'present').length >= 2);
  const attendance = people || sections.some(({ role }) => role === 'present');
  const dated = all.some(({ date }) => date.value !== null);
  const items = all.reduce((sum, each) => sum + each.items.length, 0);
  const actions = all.reduce((sum, each) => sum + each.actions.length, 0);
  const listsActions =
    all.some((each) => each.actions.some(({ sure }) => sure)) || sections.some(({ role }) => role === 'actions');
  const next = all.some((each) => each.next.value !== null);
  const holds = sections.some(({ role }) => role === 'minutes' || role === 'decisions');
  const hasAgenda = sections.some(({ role }) => role === 'agenda');
  const says =
    minutesTitle.test(head) ||
    (/\bnotes\b/.test(head) &&
      (people || holds || hasAgenda || /\b(?:meeting|call|council|committee|board|working group|wg)\b/.test(head)));
  const saysAgenda = agendaTitle.test(head);
  const meets =
    /\b(?:meeting|call|reunion|seance|conseil|committee|board|council|session|teleconference|sync|assemblee|working group)\b/.test(
      head,
    );
  const timed = all.some(({ startTime }) => startTime.value !== null);
  const score =
    (people ? 2.5 : attendance ? 1 : 0) +
    (dated ? 1 : 0) +
    (items >= 2 ? 0.5 : 0) +
    (actions > 0 ? 0.5 : 0) +
    (next ? 0.5 : 0) +
    (holds ? 0.5 : 0) +
    (hasAgenda ? 0.5 : 0) +
    (timed ? 0.5 : 0) +
    (says ? 1.5 : 0) +
    (saysAgenda ? 1.5 : 0) +
    (meets ? 1 : 0) +
    (read.length > 1 ? 1.5 : 0);
  // Its own words and a day that nothing contradicts are enough, however little structure it has.
  const certain = all.some(({ date }) => date.value !== null && date.sure);
  const named = dated && (says || saysAgenda) && (items + actions > 0 || (says && certain));
  if ((score < 3.5 && !named) || (!dated && !people)) return 'neither';
  if (!people && items === 0 && !listsActions && !(holds && dated) && !(says && certain)) return 'neither';
  const saidSomething = all.some((each) => each.items.some((item) => item.said.length > 1));
  const listed = all.flatMap((each) => each.items);
  const allotted = listed.filter(({ line }) =>
    /\b\d{1,3}\s?(?:m|min|mins|minutes)\b/i.test(document.lines[line]?.text ?? ''),
  ).length;
  if (!says && !holds && listed.length > 1 && allotted * 2 >= listed.length && actions === 0) return 'agenda';
  if (!says && !people && !listsActions && (saysAgenda || hasAgenda) && !saidSomething) return 'agenda';
  if (saysAgenda && !people && !says && !(holds && saidSomething) && !(holds && listsActions)) return 'agenda';
  if (saysAgenda && !people && !listsActions && !saidSomething) return 'agenda';
  return 'minutes';
}

function flat(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flat(section.children)]);
}
