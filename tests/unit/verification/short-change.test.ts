import { expect, it } from 'vitest';
import { shortChange } from '../../../lib/verification/short-change';

it('tells a change short where a few words tell it', () => {
  expect(shortChange('counted 11,267 persons', 'counted 11,276 persons')).toEqual({
    before: '11,267',
    after: '11,276',
  });
  expect(shortChange('a b c', 'a b b c')).toBeNull();
});
