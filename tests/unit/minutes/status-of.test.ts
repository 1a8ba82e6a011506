import { expect, it } from 'vitest';
import { splitStatus, statusOf } from '../../../lib/minutes/status-of';

it.each([
  ['Done', 'done'],
  ['Completed on 3 March', 'done'],
  ['✅', 'done'],
  ['Fait', 'done'],
  ['Terminé', 'done'],
  ['Ongoing', 'ongoing'],
  ['in progress', 'ongoing'],
  ['En cours', 'ongoing'],
  ['Cancelled', 'dropped'],
  ['Annulé', 'dropped'],
  ['Pending', 'open'],
  ['not done', 'open'],
  ['', 'open'],
  ['who knows', 'open'],
])('"%s" is %s', (text, status) => {
  expect(statusOf(text)).toBe(status);
});

it.each([
  ['Share the map – done', null, '', 'Share the map', 'done'],
  ['Share the map (in progress)', null, '', 'Share the map', 'ongoing'],
  ['[Done] Share the map', null, '', 'Share the map', 'done'],
  ['Share the map', true, '', 'Share the map', 'done'],
  ['Share the map', false, '', 'Share the map', 'open'],
  ['Share the map', null, 'Ongoing', 'Share the map', 'ongoing'],
  ['Get it done', null, '', 'Get it done', 'open'],
] as const)('%s (box %s, column "%s")', (raw, checked, column, text, status) => {
  expect(splitStatus(raw, checked, column)).toEqual({ text, status });
});
