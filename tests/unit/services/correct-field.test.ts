import { expect, test } from 'vitest';
import { correctField } from '../../../lib/services/correct-field';

const offered = (value: string) => ({ value, from: 'meta' as const, label: 'x' });

test('nothing that the page offered is ever lost', () => {
  const field = { chosen: offered('a'), others: [offered('b'), offered('c')] };
  const values = ['new', 'b', null, 'a', 'other'] as const;
  let now: ReturnType<typeof correctField<string>> = field;
  for (const value of values) {
    now = correctField(now, value);
    expect(now.chosen?.value ?? null).toBe(value);
    const all = [now.chosen, ...now.others].map((candidate) => candidate?.value);
    for (const kept of ['a', 'b', 'c']) expect(all).toContain(kept);
  }
});

test('the value that stands already changes nothing', () => {
  const field = { chosen: offered('a'), others: [offered('b')] };
  expect(correctField(field, 'a')).toEqual(field);
});
