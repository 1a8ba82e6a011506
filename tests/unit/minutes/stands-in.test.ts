import { expect, test } from 'vitest';
import type { Section } from '../../../lib/minutes/outline';
import { standsIn } from '../../../lib/minutes/stands-in';

const part = (head: number, end: number, role: Section['role'], children: Section[] = []): Section => ({
  ...{ title: 'A part', number: '', level: 1 },
  ...{ head, end, role, children },
});

test('a line stands in the part around it, in what that is part of, and in nothing behind its end', () => {
  const sections = [part(2, 5, 'present'), part(7, 20, 'actions', [part(9, 12, 'regrets')]), part(20, 22, 'absent')];
  const linesOf = (role: Section['role']) =>
    Array.from({ length: 24 }, (_, at) => at).filter((at) => standsIn(sections, at, role));
  expect(linesOf('present')).toEqual([2, 3, 4]);
  expect(linesOf('actions')).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  expect(linesOf('regrets')).toEqual([9, 10, 11]);
  expect(linesOf('absent')).toEqual([20, 21]);
});

test('of ten thousand parts a line looks at no more than a few', () => {
  let looked = 0;
  const sections = Array.from({ length: 10_000 }, (_, index) => ({
    ...part(0, index * 2 + 2, 'present'),
    get head() {
      looked += 1;
      return index * 2;
    },
  }));
  expect(standsIn(sections, 19_999, 'present')).toBe(true);
  expect(looked).toBeLessThan(40);
});
