import { describe, expect, it } from 'vitest';
import { theRunner, tryAgain } from '../../../scripts/test/try-again.mjs';

const failure = (name: string) => ({ name, why: 'said so' });
const stage = (passed: number, ...failed: string[]) => ({ passed, failures: failed.map(failure), skipped: [] });
const never = () => {
  throw new Error('tried again');
};

describe('what failed is tried once more', () => {
  it('and counts as passed where it passes alone, but is named', () => {
    const result = tryAgain(stage(5, 'a', 'b'), () => stage(1, 'b'));
    expect(result).toMatchObject({ passed: 6, failures: [failure('b')], unsteady: [failure('a')] });
  });

  it('but not where all passed, where many failed, or where the runner itself fell', () => {
    expect(tryAgain(stage(5), never).failures).toEqual([]);
    expect(tryAgain(stage(5, ...'abcdefghi'), never).failures).toHaveLength(9);
    expect(tryAgain(stage(5, 'a', theRunner), never).failures).toHaveLength(2);
  });

  it('and a second try that falls over itself proves nothing', () => {
    expect(tryAgain(stage(5, 'a'), () => stage(0, theRunner)).failures).toEqual([failure('a')]);
  });
});
