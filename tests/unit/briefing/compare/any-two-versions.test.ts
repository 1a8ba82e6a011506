import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareOutlines } from '../../../../lib/briefing/compare/compare-outlines';
import { isUnchanged, type OutlineChanges } from '../../../../lib/briefing/compare/outline-changes';
import type { BriefingOutline, OutlinedClip } from '../../../../lib/model/briefing-version';
import { uuid } from '../records';
import { clipsOf } from './moves';

/** Versions that have much in common: few pages, sentences and tables, with any of some numbers. */
const number = fc.constantFrom('7,652', '8,034', '198.686', '40%', '13 284', '–', '2018', 'n/a');
const label = fc.constantFrom('Italy', 'Spain', 'Jan', 'Feb', 'Total', 'Previous week 05 Jul – 11 Jul', '');
const anyClip = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }),
    page: fc.constantFrom('', 'https://a.example/', 'https://b.example/'),
    citation: fc.constantFrom('one', 'two'),
    words: fc.constantFrom('A total of N persons', 'N in June 2018 and N in all', 'Some', '', 'Table (June edition)'),
    numbers: fc.tuple(number, number),
    cells: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[][]>([]) },
      fc
        .tuple(
          fc.array(label, { minLength: 1, maxLength: 4 }),
          fc.array(fc.tuple(label, number, number, number), { maxLength: 4 }),
        )
        .map(([header, rows]) => [header, ...rows]),
    ),
  })
  .map(({ id, numbers, words, ...rest }): OutlinedClip => {
    let next = 0;
    return { ...rest, clipId: uuid(id), words: words.replace(/N/g, () => numbers[next++] ?? '') };
  });
const figures = fc.array(
  fc.record({ printed: number, what: fc.constantFrom('Of 7,652 some 40%', 'Of 8,034 some 40%', 'Arrivals') }),
  { maxLength: 4 },
);
const text = fc.constantFrom('', 'Agree', 'Disagree');
const anyOutline: fc.Arbitrary<BriefingOutline> = fc
  .record({
    highlights: text,
    keyFigures: figures,
    sections: fc.array(
      fc.record({
        topic: fc.integer({ min: 1, max: 4 }),
        title: fc.constantFrom('Arrivals', 'Education'),
        ...{ summary: text, lineToTake: text, ask: text, figures },
        clips: fc.array(anyClip, { maxLength: 5 }),
        actions: fc.array(fc.record({ text: fc.constantFrom('Send', 'Ask'), facts: text }), { maxLength: 3 }),
        gaps: fc.array(fc.constantFrom('None', 'Old'), { maxLength: 2 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ sections, ...rest }) => {
    // One clip says one thing, on however many items it stands.
    const known = new Map<string, OutlinedClip>();
    const once = (one: OutlinedClip) => known.get(one.clipId) ?? (known.set(one.clipId, one) && one);
    return {
      ...rest,
      sections: sections.map(({ topic, clips, ...given }, index) => ({
        ...given,
        topicId: uuid(9_000 + topic),
        number: index + 1,
        clips: clips.map(once),
      })),
    };
  });
const idsOf = ({ sections }: BriefingOutline) => [
  ...new Set(sections.flatMap(({ clips }) => clips.map(({ clipId }) => clipId))),
];
const sorted = (entries: unknown[]) => entries.map((entry) => JSON.stringify(entry)).sort();

describe('of any two versions', () => {
  test('a version has no changes against itself', () => {
    fc.assert(
      fc.property(anyOutline, (version) => {
        expect(isUnchanged(compareOutlines(version, structuredClone(version)))).toBe(true);
      }),
    );
  });

  test('each clip that came is added or renewed, once; each that went is removed or renewed, once', () => {
    fc.assert(
      fc.property(anyOutline, anyOutline, (before, after) => {
        const { added, removed, renewed } = compareOutlines(before, after);
        const come = idsOf(after).filter((id) => !idsOf(before).includes(id));
        const gone = idsOf(before).filter((id) => !idsOf(after).includes(id));
        expect([...clipsOf(added), ...renewed.map((pair) => pair.after.clipId)].sort()).toEqual(come.sort());
        expect([...clipsOf(removed), ...renewed.map((pair) => pair.before.clipId)].sort()).toEqual(gone.sort());
      }),
      { numRuns: 200 },
    );
  });

  test('the other way round, what was added is removed and what was removed is added', () => {
    fc.assert(
      fc.property(anyOutline, anyOutline, (before, after) => {
        const there = compareOutlines(before, after);
        const back = compareOutlines(after, before);
        // The later version numbers the items, and names the table.
        const plain = (entries: OutlineChanges['added']) =>
          sorted(
            entries.map(({ at, ...entry }) => ({
              ...entry,
              at: at.length,
              ...(entry.kind === 'table-part' ? { of: '', labels: entry.labels.toSorted() } : {}),
            })),
          );
        expect(plain(back.added)).toEqual(plain(there.removed));
        expect(plain(back.removed)).toEqual(plain(there.added));
      }),
      { numRuns: 200 },
    );
  });
});
