import { expect, test } from 'vitest';
import { matchPairs } from '../../../scripts/score/match-pairs';
import { titleLikeness } from '../../../scripts/score/title-likeness';

test('each entry is paired once, the most alike first', () => {
  const { matched, missed, extra } = matchPairs(
    ['Updates from partners', 'Updates from partner'],
    ['Updates from partner', 'Closing'],
    titleLikeness,
  );
  expect(matched).toEqual([{ truth: 'Updates from partner', read: 'Updates from partner' }]);
  expect(missed).toEqual(['Updates from partners']);
  expect(extra).toEqual(['Closing']);
});

test('equal entries are paired in their order', () => {
  const same = [
    { id: 1, text: 'Review' },
    { id: 2, text: 'Review' },
  ];
  const { matched } = matchPairs(same, same, () => 1);
  expect(matched.map(({ truth, read }) => [truth.id, read.id])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});
