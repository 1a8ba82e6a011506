import { expect, it } from 'vitest';
import { isMachineMade } from '../../../lib/briefing/is-machine-made';

it.each([
  ['The summary below was written by a machine and checked by an editor.', true],
  ['This summary is AI-generated.', true],
  ['Translated with the help of artificial intelligence.', true],
  ['Ce résumé a été rédigé par une intelligence artificielle.', true],
  ['Resumen generado por IA.', true],
  ['Figures are provisional and may change.', false],
  ['The machine readable zone was written by hand.', false],
])('%s', (caveat, isMade) => {
  expect(isMachineMade(caveat)).toBe(isMade);
});
