import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import { cited } from './cited';
import { alarms, change, checked, share, total } from './sources-say';

const count = fc.integer({ min: 1_000, max: 900_000 });
const decimals = fc.integer({ min: 0, max: 3 });
const cut = (value: number, places: number) => Math.trunc(value * 10 ** places) / 10 ** places;
const round = (value: number, places: number) => Number(value.toFixed(places));
const facts = (value: number, places: number) => ({ printed: value.toFixed(places) });
const wrong = (figures: CitedFigure[]) => checked(figures).filter(({ level }) => level === 'wrong');

describe('rounding', () => {
  it('of a percentage to any decimals is no error, cut off or rounded', () => {
    fc.assert(
      fc.property(count, count, decimals, fc.boolean(), (part, rest, places, isCut) => {
        const exact = (part / (part + rest)) * 100;
        const printed = isCut ? cut(exact, places) : round(exact, places);
        expect(alarms(share(printed, part, part + rest, facts(printed, places)))).toEqual([]);
      }),
    );
  });

  it('of a change to any decimals is no error, up or down', () => {
    fc.assert(
      fc.property(count, count, decimals, fc.boolean(), (before, after, places, isCut) => {
        const exact = ((after - before) / before) * 100;
        const printed = isCut ? cut(exact, places) : round(exact, places);
        expect(alarms(change(printed, before, after, facts(printed, places)))).toEqual([]);
      }),
    );
  });

  it('of all parts and of their total to one place is no error', () => {
    const place = fc.constantFrom(10, 100, 1_000);
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 8 }), place, (parts, to) => {
        const rounded = (value: number) => Math.round(value / to) * to;
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(wrong(total(rounded(sum), parts.map(rounded)))).toEqual([]);
      }),
    );
  });

  it('of shares to whole percent is no error, for as many parts as there are', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 8 }), fc.boolean(), (parts, isCut) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        const shares = parts.map((part) => (isCut ? cut : round)((part / sum) * 100, 0));
        expect(
          alarms(
            total(
              sum,
              shares.map((value) => [value, { unit: 'percent' }]),
            ),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('is no disagreement of two sources, of which one rounds and says so', () => {
    fc.assert(
      fc.property(count, (value) => {
        const bih = { measure: 'arrivals', basis: 'cumulative', place: 'BiH', asOf: '2018-07-31' } as const;
        const some = Math.round(value / 100) * 100;
        const figures = [
          cited(1, { value, ...bih }, { producer: 'IOM' }),
          cited(2, { value: some, ...bih, qualifier: 'about' }, { producer: 'UNHCR' }),
        ];
        expect(alarms(figures)).toEqual([]);
      }),
    );
  });

  it('does not hide a percentage that is off by more than two', () => {
    const off = fc.integer({ min: 21, max: 400 });
    fc.assert(
      fc.property(count, count, off, fc.boolean(), (part, rest, by, isMore) => {
        const printed = round((part / (part + rest)) * 100, 1) + (isMore ? by / 10 : -by / 10);
        const value = round(printed, 1);
        fc.pre(value >= 0);
        expect(wrong(share(value, part, part + rest, facts(value, 1)))).toHaveLength(1);
      }),
    );
  });

  it('does not hide a part that is counted twice', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 8 }), (parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum % 100 !== 0 && parts.filter((part) => part % 10 === 0).length < 2);
        expect(wrong(total(sum, [...parts, parts[0] ?? 0]))).toHaveLength(1);
      }),
    );
  });
});
