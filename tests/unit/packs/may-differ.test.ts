import { expect, test } from 'vitest';
import type { z } from 'zod';
import { actionSchema } from '../../../lib/model/action';
import { briefingSchema } from '../../../lib/model/briefing';
import { clipSchema } from '../../../lib/model/clip';
import { figureSchema } from '../../../lib/model/figure';
import { mayDiffer } from '../../../lib/model/may-differ';
import { meetingSchema } from '../../../lib/model/meeting';
import { sourceSchema } from '../../../lib/model/source';
import { topicSchema } from '../../../lib/model/topic';
import { joinRecord } from '../../../lib/packs/merge/join-record';

const shapes = {
  meetings: meetingSchema.shape,
  topics: topicSchema.shape,
  actions: actionSchema.shape,
  sources: sourceSchema.shape,
  clips: clipSchema.shape,
  briefings: briefingSchema.shape,
  figures: figureSchema.shape,
};

/** Two values that are not the same and say something each, of the kind that the field holds. */
function twoOf(schema: z.core.$ZodType): [unknown, unknown] {
  const { def } = schema._zod;
  if ('innerType' in def) return twoOf(def.innerType as z.core.$ZodType); // what is optional or may be null
  switch (def.type) {
    case 'boolean':
      return [true, false];
    case 'array':
      return [['one'], ['other']];
    case 'enum': {
      const [first, second] = [...(schema._zod.values ?? [])];
      return [first, second];
    }
    default:
      return [{ fingerprint: 'one' }, { fingerprint: 'other' }];
  }
}

// The key of an object is its own table.
const tables = Object.keys(shapes) as (keyof typeof shapes)[];

test.each(tables)('of %s, what a merge finds to differ is what a pack may say to differ, and nothing else', (table) => {
  const found: string[] = [];
  for (const [field, schema] of Object.entries(shapes[table])) {
    const records = twoOf(schema).map((value) => ({ id: 'same', history: [], settled: [], [field]: value }));
    // Only the field matters: what else a record has is the same in both.
    const [mine, theirs] = records as unknown as [Parameters<typeof joinRecord>[1], Parameters<typeof joinRecord>[2]];
    found.push(...joinRecord(table, mine, theirs).differing);
  }
  expect(found).toEqual(Object.keys(shapes[table]).filter((field) => mayDiffer({ table, field })));
});
