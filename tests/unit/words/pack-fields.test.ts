import { expect, test } from 'vitest';
import type { z } from 'zod';
import { actionSchema } from '../../../lib/model/action';
import { briefingSchema } from '../../../lib/model/briefing';
import { clipSchema } from '../../../lib/model/clip';
import type { ConflictTable } from '../../../lib/model/conflict';
import { figureSchema } from '../../../lib/model/figure';
import type { Library } from '../../../lib/model/library';
import { meetingSchema } from '../../../lib/model/meeting';
import { sourceSchema } from '../../../lib/model/source';
import { topicSchema } from '../../../lib/model/topic';
import { joinRecord } from '../../../lib/packs/merge/join-record';
import { packWords } from '../../../lib/words/pack-words';

const schemas: [ConflictTable, z.ZodObject][] = [
  ['meetings', meetingSchema],
  ['topics', topicSchema],
  ['actions', actionSchema],
  ['sources', sourceSchema],
  ['clips', clipSchema],
  ['briefings', briefingSchema],
  ['figures', figureSchema],
];

test.each(schemas)('whatever a pack can say otherwise of %s has a name that a person knows', (table, { shape }) => {
  const said = (text: string) => ({
    ...Object.fromEntries(Object.keys(shape).map((field) => [field, text])),
    // The same record; lists of which both are kept, and marks that only one of the two need have.
    ...{ id: 'one', history: [], settled: [], clipIds: [], editions: [], keyFigures: [] },
    ...{ nonAttributable: true, transcribed: true },
  });
  type Each = Library[typeof table][number];
  // Only whether two fields are equal matters here, not what is in them.
  const { differing } = joinRecord(table, said('mine') as unknown as Each, said('theirs') as unknown as Each);
  expect(differing.length).toBeGreaterThan(0);
  expect(differing.filter((field) => !packWords.fields.has(field))).toEqual([]);
});
