import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLine } from '../../../lib/journal/decode-line';
import { entryJson, type WrittenChange } from '../../../lib/journal/entry-json';
import { recordText } from '../../../lib/journal/record-text';
import { recordPlace, replay } from '../../../lib/journal/replay';
import { sha256Hex } from '../../../lib/journal/sha256-hex';

const asItIs = (_from: number, _table: string, record: unknown) => record;

const storeId = 'store-1';
const place = (sequence: number) => ({ storeId, sequence, version: 5, counts: { clips: sequence } });
const line = (json: string) => `${sha256Hex(json)} ${json}`;
const change = (key: string, record: unknown): WrittenChange => ({
  ...{ table: 'clips', key },
  json: record === null ? null : recordText(record).json,
});
const action = (sequence: number, ...changes: WrittenChange[]) =>
  line(entryJson(place(sequence), { kind: 'action', changes }));
const part = (sequence: number, number: number, ...changes: WrittenChange[]) =>
  line(entryJson(place(sequence), { kind: 'part', part: number, changes }));
const end = (sequence: number, parts: number) => line(entryJson(place(sequence), { kind: 'end', parts }));
const found = (files: string[]) => {
  const replayed = replay(files, storeId, asItIs);
  return (
    replayed && { ...replayed, records: Object.fromEntries([...replayed.records].map(([at, c]) => [at, c.record])) }
  );
};

test('what is written is read again, bytes and all, and the order of fields makes no difference to the seal', () => {
  const record = { id: 'a', text: 'é "quoted"\n', list: [1, null], bytes: new Uint8Array([0, 255, 7]) };
  const entry = decodeLine(action(1, change('a', record)));
  expect(entry).toMatchObject({ kind: 'action', changes: [{ table: 'clips', key: 'a', record }] });
  expect(recordText({ b: 1, a: { d: 1, c: 2 } })).toEqual(recordText({ a: { c: 2, d: 1 }, b: 1 }));
  expect(recordText({ bytes: new Uint8Array([1]) }).seal).not.toBe(recordText({ bytes: new Uint8Array([2]) }).seal);
});

test('a line that was torn, or changed by one letter, counts for nothing', () => {
  const whole = action(1, change('a', { id: 'a', text: 'forty roofs' }));
  for (let length = 0; length < whole.length; length++)
    expect(['torn', 'altered']).toContain(decodeLine(whole.slice(0, length)));
  expect(decodeLine(whole.replace('forty', 'fifty'))).toBe('altered');
  expect(decodeLine(line('{"sequence":1}'))).toBe('unreadable');
});

test('transactions are replayed in the order in which they happened, whichever file holds them', () => {
  const lines = [
    action(1, change('a', { v: 1 }), change('b', { v: 1 })),
    action(2, change('a', { v: 2 })),
    action(3, change('b', null)),
    action(4, change('c', { v: 4 })),
  ];
  const expected = {
    sequence: 4,
    whole: true,
    counts: { clips: 4 },
    records: { 'clips a': { v: 2 }, 'clips b': null, 'clips c': { v: 4 } },
  };
  fc.assert(
    fc.property(
      fc.shuffledSubarray(lines, { minLength: 4 }),
      fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
      (order, files) => {
        const texts = ['', '', ''];
        for (const [index, written] of order.entries()) {
          const file = files[index] ?? 0;
          texts[file] += `${written}\n`;
        }
        expect(found([...texts, texts[0] ?? ''])).toMatchObject(expected);
      },
    ),
  );
});

test('a copy of the whole store counts only when it is whole, and what follows goes on from it', () => {
  const parts = [part(5, 0, change('a', { v: 5 })), part(5, 1, change('b', { v: 5 }))];
  const later = action(6, change('c', { v: 6 }));
  expect(found([[...parts, end(5, 2), later].join('\n')])).toMatchObject({
    ...{ sequence: 6, whole: true, records: { 'clips a': { v: 5 }, 'clips b': { v: 5 }, 'clips c': { v: 6 } } },
  });
  const unfinished = found([[...parts, later].join('\n')]);
  expect(unfinished).toMatchObject({ sequence: 6, whole: false, records: { 'clips c': { v: 6 } } });
  expect(Object.keys(unfinished?.records ?? {})).toEqual(['clips c']);
  const halved = found([[parts[0], end(5, 2), later].join('\n')]);
  expect(halved?.whole).toBe(false);
  // Twice the same copy, as under two names.
  const copy = [...parts, end(5, 2)].join('\n');
  expect(found([copy, copy, later])).toMatchObject({ sequence: 6, whole: true });
});

test('a missing transaction is told, a torn last line is passed over, another store is not mixed in', () => {
  const gap = found([action(1, change('a', { v: 1 })), action(3, change('c', { v: 3 }))]);
  expect(gap).toMatchObject({ sequence: 3, whole: false });
  const torn = action(2, change('b', { v: 2 })).slice(0, -9);
  expect(found([`${action(1, change('a', { v: 1 }))}\n${torn}\n`])).toMatchObject({
    sequence: 1,
    whole: true,
    refused: 1,
  });
  const other = line(
    entryJson({ ...place(9), storeId: 'store-2' }, { kind: 'action', changes: [change('z', { v: 9 })] }),
  );
  expect(found([other, action(1, change('a', { v: 1 }))])).toMatchObject({
    sequence: 1,
    records: { 'clips a': { v: 1 } },
  });
  expect(replay([other], storeId, asItIs)).toBeNull();
  expect(replay([], null, asItIs)).toBeNull();
  expect(recordPlace('clips', 'a')).toBe('clips a');
});

test('of each record it is known which line was its last, and of each moment how many lines after it are missing', () => {
  const whole = [part(5, 0, change('a', { v: 5 }), change('b', { v: 5 })), end(5, 1)];
  const lines = [...whole, action(6, change('b', null)), action(9, change('c', { v: 9 })), action(10)];
  const replayed = replay([lines.join('\n')], storeId, asItIs);
  expect([...(replayed?.records.values() ?? [])].map(({ key, sequence }) => [key, sequence])).toEqual([
    ['a', 5],
    ['b', 6],
    ['c', 9],
  ]);
  expect([0, 5, 6, 7, 8, 9, 10].map((given) => replayed?.absentAfter(given))).toEqual([2, 2, 2, 1, 0, 0, 0]);
});
