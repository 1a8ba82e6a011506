import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortChange } from '../../../lib/verification/short-change';
import { wordChanges } from '../../../lib/verification/word-changes';

describe('the words that changed', () => {
  it('old ones before new ones, between what both have', () => {
    expect(wordChanges('counted 11,267 persons in May', 'counted 11,276 persons in May')).toEqual([
      { kind: 'same', text: 'counted ' },
      { kind: 'removed', text: '11,267 ' },
      { kind: 'added', text: '11,276 ' },
      { kind: 'same', text: 'persons in May' },
    ]);
  });

  it('lose nothing of either text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '12', '13', ' ', '\n', '.'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordChanges(before, after);
        const joined = (but: string) =>
          runs
            .filter(({ kind }) => kind !== but)
            .map((run) => run.text)
            .join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
      }),
    );
  });

  it('are told short where a few words tell them', () => {
    expect(shortChange('counted 11,267 persons', 'counted 11,276 persons')).toEqual({
      before: '11,267',
      after: '11,276',
    });
    expect(shortChange('a b c', 'a b b c')).toBeNull();
  });
});
