import { expect, test } from 'vitest';
import { detailsInTexts } from '../../../entrypoints/desk/packs/details-in-texts';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { makeActionRow } from '../briefing/last-time-records';
import { makeBriefingRecord, makeMeeting, makeTopic, written } from '../briefing/records';

const { action } = makeActionRow('Call the brother, +252 61 555 1234');
const said = [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Ask s.idrissi@ngo.example.' }] },
]; // literals
const person = { name: 'Jane Doe jane.doe@ngo.example', organisation: 'NGO', presence: 'present' as const }; // literal of the enum

test.each<[string, Partial<Library>, string]>([
  ['who was there', { meetings: [makeMeeting({ attendance: [person] })] }, 'jane.doe@ngo.example'],
  ['where it was', { meetings: [makeMeeting({ place: 'Flat of o.haddad@iom.example' })] }, 'o.haddad@iom.example'],
  ['what was said', { topics: [makeTopic(0, 'Arrivals', { said })] }, 's.idrissi@ngo.example'],
  [
    'who leads an item',
    { topics: [makeTopic(0, 'Arrivals', { owner: 'p.kolin@ngo.example' })] },
    'p.kolin@ngo.example',
  ],
  ['an action', { actions: [action] }, '+252 61 555 1234'],
  ['until when', { actions: [{ ...action, dueAsWritten: 'when e.f@ngo.example calls' }] }, 'e.f@ngo.example'],
  ['whose it is', { actions: [{ ...action, text: 'Call', owners: ['amina.k@ngo.example'] }] }, 'amina.k@ngo.example'],
  [
    'a line to take',
    { topics: [makeTopic(0, 'A', { lineToTake: written('Not a.b@ngo.example') })] },
    'a.b@ngo.example',
  ],
  [
    'a highlight',
    { briefings: [makeBriefingRecord({ highlights: written('By c.d@ngo.example') })] },
    'c.d@ngo.example',
  ],
])('a personal detail is found in %s', (_, given, detail) => {
  expect(detailsInTexts({ ...emptyLibrary(), ...given })).toContain(detail);
});

test('what holds none has none', () => {
  const library = { ...emptyLibrary(), meetings: [makeMeeting()], topics: [makeTopic(0, 'Arrivals')] };
  expect(detailsInTexts(library)).toEqual([]);
});
