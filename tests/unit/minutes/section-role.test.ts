import { expect, it } from 'vitest';
import { roleOfTitle } from '../../../lib/minutes/section-role';

it.each([
  ['Attendees', 'present'],
  ['Members present', 'present'],
  ['Participants (online)', 'present'],
  ['Étaient présents', 'present'],
  ['Apologies', 'regrets'],
  ['Regrets received', 'regrets'],
  ['Excusés', 'regrets'],
  ['Absent members', 'absent'],
  ['Agenda', 'agenda'],
  ['Ordre du jour', 'agenda'],
  ['Minutes', 'minutes'],
  ['Action items', 'actions'],
  ['4. Next steps', 'actions'],
  ['Actions à suivre', 'actions'],
  ['Review of previous action items', 'old-actions'],
  ['Matters arising', 'old-actions'],
  ['Next meeting', 'next-meeting'],
  ['Date of the next meeting', 'next-meeting'],
  ['Prochaine réunion', 'next-meeting'],
  ['Decisions', 'decisions'],
  ['Lost voting rights', 'furniture'],
  ['Team mentions', 'furniture'],
  ['Approval of the minutes', 'item'],
  ['Wells', 'item'],
  ['Agenda setting in the north', 'item'],
  ['Action plan for the winter and its budget', 'item'],
])('"%s" is %s', (title, role) => {
  expect(roleOfTitle(title)).toBe(role);
});
