import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, resolveDirective } from '../../../lib/anchoring/resolve-directive';

const whole = { prefix: null, end: null, suffix: null };

describe('folding as browsers do', () => {
  it.each([
    ['Café', 'cafe'],
    ['“It’s”', '"it\'s"'],
    ['İstanbul AND I', 'istanbul and i'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['カタカナ', 'かたかな'],
    ['ﬁnal', 'ﬁnal'],
    ['١٢٬٤٣٠', '١٢٬٤٣٠'],
  ])('%s is compared as %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('keeps the length of every text, so that places hold, and folds pieces as it folds the whole', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const text = fc.string({ unit });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(foldForSearch(one)).toHaveLength(one.length);
        expect(foldForSearch(one + other)).toBe(foldForSearch(one) + foldForSearch(other));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe('where a browser lands', () => {
  const text = foldForSearch('Read more\nArrivals rose by 12 % in June.\nRead more\nArrivals rose by 14 % in July.');

  it('at the first place that fits', () => {
    expect(resolveDirective(text, { ...whole, start: 'arrivals rose' })).toEqual({ start: 10, end: 23 });
    expect(resolveDirective(text, { ...whole, start: 'by', suffix: '14 %' })?.start).toBe(text.lastIndexOf('by'));
    expect(resolveDirective(text, { ...whole, prefix: 'june.', start: 'read more' })?.start).toBe(
      text.lastIndexOf('read'),
    );
  });

  it('from the first word to the last', () => {
    expect(resolveDirective(text, { ...whole, start: 'read', end: 'june.' })).toEqual({ start: 0, end: 40 });
  });

  it('at whole words only', () => {
    expect(resolveDirective(text, { ...whole, start: 'ose' })).toBeNull();
    expect(resolveDirective(text, { ...whole, start: 'arriv' })).toBeNull();
  });

  it('nowhere, once patience is at its end', () => {
    const many = 'ab ab cd '.repeat(100_000);
    expect(resolveDirective(many, { ...whole, prefix: 'ab', start: 'nowhere' })).toBeNull();
  });
});
