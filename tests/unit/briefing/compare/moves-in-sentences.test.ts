import { describe, expect, test } from 'vitest';
import { compareOutlines } from '../../../../lib/briefing/compare/compare-outlines';
import { isUnchanged } from '../../../../lib/briefing/compare/outline-changes';
import { clip } from '../outlines';
import { uuid } from '../records';
import { clipsOf, moved, moves, onOne } from './moves';

describe('figures that moved in a sentence', () => {
  const page = 'https://euaa.example/latest-asylum-trends';
  const august = clip(1, 'EU+ asylum authorities received 78,000 asylum applications in August 2024.', { page });
  const september = clip(2, 'EU+ asylum authorities received 84,000 asylum applications in September 2024.', { page });

  test('the next reading of a rolling page moves its figure', () => {
    const changes = compareOutlines(onOne(august), onOne(september));
    expect(moves(changes)).toEqual(['78,000 → 84,000 (6000)']);
    expect(changes.moved[0]).toMatchObject({ of: september.words, citation: 'Source 2', clipId: uuid(2) });
    expect([...changes.added, ...changes.removed, ...changes.rewritten]).toEqual([]);
  });

  test('it does so beside the earlier one, if it is another reading of the page', () => {
    expect(moves(compareOutlines(onOne(august), onOne(august, september)))).toEqual(['78,000 → 84,000 (6000)']);
    const sameReading = { ...september, citation: august.citation };
    expect(moves(compareOutlines(onOne(august), onOne(august, sameReading)))).toEqual([]);
  });

  test.each([
    ['of another page', { page: 'https://other.example/' }],
    ['in other words', { words: 'Some 84,000 people applied in September 2024.' }],
    ['of another year', { words: 'EU+ asylum authorities received 84,000 asylum applications in 2023.' }],
    ['of no page', { page: '' }],
  ])('a sentence %s is another one', (_what, given) => {
    const changes = compareOutlines(onOne(august), onOne({ ...september, ...given }));
    expect(moves(changes)).toEqual([]);
    expect([clipsOf(changes.added), clipsOf(changes.removed)]).toEqual([[uuid(2)], [uuid(1)]]);
  });

  test('a clip that shows other numbers than before moved them, one in other words was written anew', () => {
    const shows = (words: string) => onOne(clip(1, words));
    const figures = compareOutlines(
      shows('About 11,267 in all, 70% in Bosnia'),
      shows('About 12,001 in all, 71% in Bosnia'),
    );
    expect(moves(figures)).toEqual(['11,267 → 12,001 (734)', '70% → 71% (1 points)']);
    expect(figures.rewritten).toEqual([]);
    const words = compareOutlines(shows('About 11,267 in all'), shows('Some 11,267 in all'));
    expect(moves(words)).toEqual([]);
    expect(words.rewritten).toMatchObject([{ of: 'clip', before: 'About 11,267 in all', after: 'Some 11,267 in all' }]);
  });

  test.each([
    ['198.686', '198.700', ''],
    ['11,267', '13 284', ''],
    ['13 284', '13 384', '100'],
    ['1.198.686', '1.198.700', '14'],
    ['12,5', '13,75', '1.25'],
    ['12,5', '1,250', ''],
    ['0.686', '0.7', '0.014'],
    ['40%', '33.5%', '-6.5 points'],
    ['٦٣٦٬٤٢٦', '٦٣٦٬٤٢٨', '2'],
    ['1.2 million', '1.5 million', ''],
    ['€1,200', '€1,500', ''],
    ["13'284", "13'285", '1'],
    ['99999999999999999', '99999999999999998', ''],
  ])('%s and %s differ by “%s”', (old, now, difference) => {
    const rolling = { page };
    const say = (number: number, figure: string) => clip(number, `A total of ${figure} persons`, rolling);
    expect(moved(say(1, old), say(2, now))).toEqual([`${old} → ${now}${difference ? ` (${difference})` : ''}`]);
  });

  test('in a text whose other numbers show what a point does, it can be told', () => {
    const say = (number: number, figure: string) => clip(number, `${figure} de 1.198.686 personas`, { page });
    expect(moved(say(1, '198.686'), say(2, '198.700'))).toEqual(['198.686 → 198.700 (14)']);
  });

  test('the same words clipped again are no change', () => {
    expect(isUnchanged(compareOutlines(onOne(august), onOne({ ...august, clipId: uuid(7) })))).toBe(true);
  });
});
