import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conflict } from '../../../lib/model/conflict';
import type { Library } from '../../../lib/model/library';
import { withoutUnusedEvidence } from '../../../lib/packs/without-unused-evidence';
import { uuid } from '../briefing/records';
import { anyLibrary } from './any-library';

const idsOf = ({ sources, snapshots, images }: Library) =>
  [...sources, ...snapshots, ...images].map(({ id }) => id).sort();

test('the evidence of clips that are there stays, and that of clips that are gone goes', () => {
  let [kept, gone] = [0, 0];
  fc.assert(
    fc.property(anyLibrary(), fc.nat(), (library, number) => {
      const clips = library.clips.filter((_, index) => (number >> index) % 2 === 0);
      const left = withoutUnusedEvidence({ ...library, clips, sightings: [], conflicts: [] });
      const named = JSON.stringify(clips);
      expect(idsOf(left)).toEqual(idsOf(library).filter((id) => named.includes(id)));
      kept += idsOf(left).length;
      gone += idsOf(library).length - idsOf(left).length;
    }),
  );
  expect(Math.min(kept, gone)).toBeGreaterThan(10);
});

test('what was seen again keeps its source, and a difference the picture that it waits with', () => {
  const library = fc
    .sample(anyLibrary(), { numRuns: 100, seed: 7 })
    .find(({ sightings, images }) => sightings.length > 0 && images.length > 0);
  const image = library?.images[0];
  if (!library || !image) throw new Error('no library of the sample has what this is about');
  const conflict: Conflict = {
    ...{ id: uuid(1), packId: uuid(2), table: 'clips', recordId: uuid(3), field: 'content', settled: null },
    ...{ theirs: { kind: 'image', imageId: image.id }, foundAt: '2018-08-08T15:05:00.000Z' },
  };
  const left = withoutUnusedEvidence({ ...library, clips: [], conflicts: [conflict] });
  expect(left.images).toEqual([image]);
  const seen = new Set(library.sightings.map(({ sourceId }) => sourceId));
  expect(new Set(left.sources.map(({ id }) => id))).toEqual(seen);
});
