import { findDays } from '../dates/find-days';
import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import { isStanding } from './is-standing';
import type { Section } from './outline';

const meetingWords =
  /\b(?:meetings?|minutes|call|notes|agenda|compte[- ]rendu|proces[- ]verbal|reunion|seance|conseil|working group|committee|board|council|teleconference|telecon|sync|acta|protokoll|comite|assemblee|cluster|task ?force|tsc|sig|wg|plenary|forum|session)\b/;

/** Gives the headings that only name the meeting the role `title`, so that what stands under them counts as the meeting's own. */
export function markTitles(lines: readonly DocumentLine[], sections: readonly Section[], from: number): Section[] {
  /** Whether everything before was title. */
  let atTop = true;
  return sections.map((section, index): Section => {
    const wasTop = atTop && isTop(lines, sections, index, from);
    const role = isTitle(lines, section, wasTop, index === 0) ? 'title' : section.role;
    atTop = wasTop && role === 'title';
    if (role !== 'title') return section;
    return { ...section, role, children: markTitles(lines, section.children, section.head + 1) };
  });
}

/** Whether nothing but titles, dates and short lines stands before the section. */
function isTop(lines: readonly DocumentLine[], sections: readonly Section[], index: number, from: number): boolean {
  const start = index === 0 ? from : (sections[index - 1]?.head ?? from) + 1;
  return !lines
    .slice(start, sections[index]?.head)
    .some(
      (line) =>
        line.kind === 'item' || line.text.length > 160 || line.cell !== null || (index > 0 && line.text.length > 60),
    );
}

function isTitle(lines: readonly DocumentLine[], section: Section, top: boolean, first: boolean): boolean {
  if (section.role === 'minutes' || section.role === 'agenda') {
    // "Meeting minutes" over everything, with the attendance in it, is the title of the document.
    return section.children.some(
      ({ role, title, level }) =>
        (role !== 'item' && (section.role === 'minutes' || role !== 'next-meeting')) ||
        (level >= 7 && findDays(title).length > 0) ||
        findDays(title).length > 0,
    );
  }
  if (section.role === 'decisions' && top && section.children.length > 0) return true;
  if (section.role !== 'item' || section.number !== '') return false;
  const days = findDays(section.title);
  const names = meetingWords.test(foldText(section.title));
  if (days.some((day) => day.end - day.start >= section.title.trim().length * 0.6)) return true;
  if (days.length > 0 && (names || section.level >= 7) && (top || section.children.length > 0)) return true;
  if (!top) return false;
  if (
    names &&
    !/^(?:approv|adopt|review|approbation|validation|minutes of (?:the )?(?:last|prev))/.test(foldText(section.title))
  )
    return true;
  if (isStanding(section.title)) return false;
  const isFirst = lines.slice(0, section.head).every(({ text }) => text.length < 60);
  return (section.level === 1 && first) || (isFirst && section.head < 3) || section.end === section.head + 1;
}
