import { expect, it } from 'vitest';
import { labelOf } from '../../../lib/minutes/label-of';

it.each([
  ['Date: 3 March 2020', 'date', '3 March 2020'],
  ['Date and time: 3 March 2020, 14:00', 'date', '3 March 2020, 14:00'],
  ['Heure : 14h00', 'time', '14h00'],
  ['Venue – IOM, Geneva', 'place', 'IOM, Geneva'],
  ['Lieu : Lyon', 'place', 'Lyon'],
  ['Present: UNHCR, IOM', 'present', 'UNHCR, IOM'],
  ['Regrets: Lea Moor', 'regrets', 'Lea Moor'],
  ['Chair: Ana Ruiz', 'officer', 'Ana Ruiz'],
  ['Next meeting: 7 April', 'next-meeting', '7 April'],
  ['Prochaine réunion : 7 avril', 'next-meeting', '7 avril'],
  ['Last meeting: 4 February', 'previous', '4 February'],
  ['Minutes issued: 10 March', 'issued', '10 March'],
  ['Action: call the port', 'action', 'call the port'],
  ['Owner: IOM', 'owner', 'IOM'],
  ['Due: 20 March', 'due', '20 March'],
  ['Status:', 'status', ''],
])('%s', (text, role, value) => {
  const label = labelOf(text);
  expect(label).toMatchObject({ role, value });
  expect(text.slice(label?.at).trim()).toBe(value);
});

it.each(['Wells: two were dug', 'https://maps.example/', 'The date: nobody knows it', 'At 14:00', ''])(
  '"%s" states nothing of the meeting',
  (text) => {
    expect(labelOf(text)).toBeNull();
  },
);
