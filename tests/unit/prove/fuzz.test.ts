import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pastedBlocks } from '../../../entrypoints/desk/editor/pasted-blocks';
import { captureResultSchema } from '../../../lib/model/capture-draft';
import { fuzz } from '../../prove/fuzz/fuzz';
import { importers } from '../../prove/fuzz/importers';
import { warmUp } from '../../prove/fuzz/pdf-import';
import { pageDrafts } from '../../prove/fuzz/seeds';
import { giveWithResolvers } from '../pdf/with-resolvers';

/** As `npm run prove:fuzz`, with fewer cases and always the same. */
const cases = 8;

beforeAll(async () => {
  giveWithResolvers();
  await warmUp();
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // what is odd is said there
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('whatever comes in, an import ends with a value', () => {
  test.each(importers.map((importer) => [importer.name, importer] as const))('%s', async (_, importer) => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= cases; seed += 1) {
      const said = (await fuzz(importer, seed)).wrong;
      if (said) wrong.push(said);
    }
    expect(wrong).toEqual([]);
  });
});

test('an importer that throws, and one that changes a prototype, are found', async () => {
  const throws = { name: 'throws', next: () => async () => JSON.parse('{') };
  const pollutes = {
    name: 'pollutes',
    next: () => async () => Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true }),
  };
  expect((await fuzz(throws, 1)).wrong).toMatch(/^throws, seed 1: SyntaxError/);
  expect((await fuzz(pollutes, 1)).wrong).toMatch(/a prototype was changed/);
  Reflect.deleteProperty(Object.prototype, 'polluted');
});

test('mark-up nested deeper than a parser can follow is no error, and its plain text is taken', () => {
  // What closes itself is not counted as open, and these do not close each other.
  const nested = ['<td><table>', '<li><ul>', '<p><button>', '<dd><object>'].map((pair) => pair.repeat(20_000));
  for (const html of nested) expect(() => pastedBlocks(html)).not.toThrow();
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'chrome://settings', 'x'])(
  'a page cannot hand over %s as its address',
  (pageUrl) => {
    const [draft] = pageDrafts;
    expect(captureResultSchema.safeParse({ ok: true, draft }).success).toBe(true);
    expect(captureResultSchema.safeParse({ ok: true, draft: { ...draft, pageUrl } }).success).toBe(false);
  },
);
