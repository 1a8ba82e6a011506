import type { Section } from './outline';

/** Whether line `at` stands in a part of this role. */
export function standsIn(sections: readonly Section[], at: number, role: Section['role']): boolean {
  return sections.some(
    (section) =>
      at >= section.head && at < section.end && (hasRole(section, role) || standsIn(section.children, at, role)),
  );
}

/** What has a number on the agenda was dealt with, whatever its title says. */
function hasRole(section: Section, role: Section['role']): boolean {
  return section.role === role && (section.number === '' || role !== 'furniture');
}
