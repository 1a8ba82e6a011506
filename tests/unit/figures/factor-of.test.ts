import { describe, expect, it } from 'vitest';
import { factorOf } from '../../../lib/figures/factor-of';
import type { HeadingFacts } from '../../../lib/figures/heading-facts';

type Unit = HeadingFacts['unit'];
const persons = { unit: 'persons' as const, unitText: 'persons', factor: 1 };
const rate = { unit: 'rate' as const, unitText: 'per 1,000', factor: 1 };
const dollars = { unit: 'money' as const, unitText: 'USD', factor: 1 };
const thousands = { unit: 'number' as const, unitText: '', factor: 1e3 };
const millionDollars = { ...dollars, factor: 1e6 };

describe('the scale of a heading and of what stands around it', () => {
  it.each<[string, Unit, Unit, number]>([
    ['nothing says one', null, null, 1],
    ['its own counts', { ...persons, factor: 1e3 }, millionDollars, 1e3],
    ['it says no unit', null, thousands, 1e3],
    ['it counts something', persons, thousands, 1e3],
    ['a rate has none', rate, thousands, 1],
    ['money goes to its currency', dollars, millionDollars, 1e6],
    ['and to no other', { ...dollars, unitText: 'EUR' }, millionDollars, 1],
    ['nor to persons', persons, millionDollars, 1],
  ])('%s', (_, own, around, factor) => {
    expect(factorOf(own, around)).toBe(factor);
  });
});
