import { expect, it } from 'vitest';
import { tidyTitle } from '../../../lib/minutes/tidy-title';

it.each([
  ['1. Wells', 'Wells'],
  ['Item 3: Wells', 'Wells'],
  ['(15 min) Wells', 'Wells'],
  ['Wells (15 min)', 'Wells'],
  ['Wells:', 'Wells'],
  ['- [ ] Wells', 'Wells'],
  ['Wells #482', 'Wells'],
  ['“Wells”', 'Wells'],
  ['Wells  and\ntrucks', 'Wells and trucks'],
  ['2020 plan', '2020 plan'],
  ['Wells (phase 2)', 'Wells (phase 2)'],
])('%s is called %s', (text, title) => {
  expect(tidyTitle(text)).toBe(title);
});
