import { expect, it } from 'vitest';
import { knownNames } from '../../../lib/minutes/known-names';
import { ownersOf } from '../../../lib/minutes/owners-of';

it.each([
  ['Share the map (UNHCR and IOM)', 'Share the map', ['UNHCR', 'IOM']],
  ['Share the map (all)', 'Share the map', ['all']],
  ['Share the map (all partners)', 'Share the map', ['all']],
  ['Partager la carte (tous)', 'Partager la carte', ['all']],
  ['Share the map [UNHCR/IOM]', 'Share the map', ['UNHCR', 'IOM']],
  ['Share the map – Ana Ruiz', 'Share the map', ['Ana Ruiz']],
  ['Share the map → UNICEF', 'Share the map', ['UNICEF']],
  ['UNHCR: share the map', 'share the map', ['UNHCR']],
  ['UNHCR to share the map', 'UNHCR to share the map', ['UNHCR']],
  ['UNHCR and IOM will share the map', 'UNHCR and IOM will share the map', ['UNHCR', 'IOM']],
  ['Ana Ruiz doit envoyer la carte', 'Ana Ruiz doit envoyer la carte', ['Ana Ruiz']],
  ['Share the map. Owner: Ana Ruiz', 'Share the map.', ['Ana Ruiz']],
  ['Share the map with @ana', 'Share the map with @ana', ['@ana']],
])('%s', (action, text, owners) => {
  expect(ownersOf(action)).toEqual({ text, owners });
});

it.each([
  'Share the map (see annex 2)',
  'Share the map',
  'Discuss: new wells',
  'The map to be shared',
  'Share the map (by 20 March 2020)',
])('nobody is named in "%s"', (action) => {
  expect(ownersOf(action)).toEqual({ text: action, owners: [] });
});

it('those on the attendance list are known by their initials and given names', () => {
  const known = knownNames([{ name: 'Ana Ruiz', organisation: 'Blue Drop', presence: 'present', line: 0, sure: true }]);
  expect(ownersOf('Share the map – AR', known).owners).toEqual(['AR']);
  expect(ownersOf('Ana to share the map', known).owners).toEqual(['Ana']);
  expect(ownersOf('Share the map (Blue Drop)', known).owners).toEqual(['Blue Drop']);
});
