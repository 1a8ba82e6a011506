import { expect, test } from 'vitest';
import { findEditions } from '../../../lib/editions/find-editions';
import type { Clip } from '../../../lib/model/clip';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { makeClip, makeSource, quoted, uuid } from '../briefing/records';
import { entryOf } from '../editions/edition-records';
import { merged } from './merged';

const source = makeSource(1, { title: 'Report' });
const [one, other] = [1, 2].map((number) =>
  makeClip(number, source, quoted(`Quote ${number} is of the harbour in July.`)),
);
if (!one || !other) throw new Error('two were made');
const two = { newerId: one.id, olderId: other.id, holds: false };
const editions = { newerId: other.id, olderId: one.id, holds: true };
const saying = (word: NonNullable<Clip['editions']>[number]): Library => ({
  ...emptyLibrary(),
  sources: [source],
  clips: [one, other].map((clip) => ({ ...clip, editions: [word] })),
});

test('what the person said of two clips is not overruled by a pack, nor after she answers again', () => {
  for (const [mine, theirs] of [
    [two, editions],
    [editions, two],
  ] as const) {
    expect(merged(saying(mine), saying(theirs))).toEqual(saying(mine));
  }
});

test('two clips that somebody said are two things are no editions, whatever else was said of them', () => {
  const side = { day: '2018-07-01T08:00:00.000Z', quote: 'Forty roofs were mended.', page: null };
  const entries = [uuid(1), uuid(2)].map((id) => ({ ...entryOf(id, side), said: [] }));
  const said = [
    { newerId: uuid(1), olderId: uuid(2), holds: true },
    { newerId: uuid(2), olderId: uuid(1), holds: false },
  ];
  const found = (words: typeof said) =>
    findEditions(
      entries.map((entry, place) => ({ ...entry, said: place === 1 ? words : [] })),
      [],
      new Map(),
    );
  expect(found(said.slice(0, 1))).toHaveLength(1);
  expect(found(said)).toEqual([]);
});
