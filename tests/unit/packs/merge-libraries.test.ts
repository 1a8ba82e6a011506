import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryTables } from '../../../lib/model/library';
import { firstDangling } from '../../../lib/packs/dangling';
import { recordSchemas } from '../../../lib/packs/record-schemas';
import { anyLibrary } from './any-library';
import { isKnownWhole, knowledgeOf } from './knowledge-of';
import { merged } from './merged';
import { sortedLibrary } from './sorted-library';

const three = fc.tuple(anyLibrary(1), anyLibrary(2), anyLibrary(3));
const runs = { numRuns: Number(process.env.PROVE_RUNS ?? 60) };

describe('whatever two or three libraries hold,', () => {
  test('in which order they come makes no difference to what is known in the end', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(knowledgeOf(merged(a, b))).toEqual(knowledgeOf(merged(b, a)));
      }),
      runs,
    );
  });

  test('it makes no difference which two are merged first', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const left = merged(merged(a, b), c);
        const right = merged(a, merged(b, c));
        expect(knowledgeOf(left)).toEqual(knowledgeOf(right));
      }),
      runs,
    );
  });

  test('the same again changes nothing, and one that was merged knows it all', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const once = merged(merged(a, b), c);
        for (const pack of [a, b, c, once]) {
          expect(sortedLibrary(merged(once, pack))).toEqual(sortedLibrary(once));
        }
      }),
      runs,
    );
  });

  test('nothing that was here is changed or lost, but what was empty', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const both = merged(a, b);
        const known = new Set(knowledgeOf(both));
        for (const fact of [...knowledgeOf(a), ...knowledgeOf(b)]) {
          if (!isKnownWhole(fact, known)) expect(known).toContain(fact);
        }
        for (const { id, note } of a.clips) {
          if (note !== '') expect(both.clips.find((clip) => clip.id === id)?.note).toBe(note);
        }
        for (const { id, lineToTake } of a.topics) {
          if (lineToTake.length > 0)
            expect(both.topics.find((topic) => topic.id === id)?.lineToTake).toEqual(lineToTake);
        }
      }),
      runs,
    );
  });

  test('what comes of it hangs together: every record fits, refers to what is there, and every place is taken once', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        const both = merged(a, b);
        expect(firstDangling(both)).toBe(null);
        for (const table of libraryTables) {
          for (const record of both[table]) expect(recordSchemas[table].safeParse(record).success).toBe(true);
        }
        const places = [
          ...both.topics.map(({ meetingId, position }) => `${meetingId} ${position}`),
          ...both.tags.map(({ topicId, position }) => `${topicId} ${position}`),
        ];
        const pairs = both.tags.map(({ clipId, topicId }) => `${clipId} ${topicId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(new Set(places).size).toBe(places.length);
      }),
      runs,
    );
  });
});
