import type { Section } from './outline';

/** Whether line `at` stands in a part of this role. Parts beside each other are in order and apart, so that it stands in one of them at most. */
export function standsIn(sections: readonly Section[], at: number, role: Section['role']): boolean {
  const section = sectionAt(sections, at);
  return section !== undefined && (hasRole(section, role) || standsIn(section.children, at, role));
}

/** Halves what is left: a document may have as many parts as lines, and each line asks. */
function sectionAt(sections: readonly Section[], at: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.head ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  return section && at < section.end ? section : undefined;
}

/** What has a number on the agenda was dealt with, whatever its title says. */
function hasRole(section: Section, role: Section['role']): boolean {
  return section.role === role && (section.number === '' || role !== 'furniture');
}
