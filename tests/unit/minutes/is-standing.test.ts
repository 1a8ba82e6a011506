import { expect, it } from 'vitest';
import { isStanding } from '../../../lib/minutes/is-standing';

it.each([
  'Welcome and introductions',
  'AOB',
  'Any other business',
  'Approval of the minutes',
  '5. Updates from partners',
  'Questions diverses',
  'Tour de table',
  'Ouverture de la séance',
  'Approbation du procès-verbal',
  'Opening remarks',
  'Status',
])('"%s" comes back at every meeting', (title) => {
  expect(isStanding(title)).toBe(true);
});

it.each([
  'New wells in the north',
  'Winter plan',
  'Plan d’hiver',
  'The statusless register',
  'Opening of the camp in Kos',
  'Status of the reception centre',
  'Reports on arrivals',
  'Introduction of the new form',
  '',
])('"%s" does not', (title) => {
  expect(isStanding(title)).toBe(false);
});
