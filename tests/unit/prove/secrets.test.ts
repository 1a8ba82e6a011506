import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReadersChoice } from '../../../lib/briefing/for-readers';
import { randomFrom } from '../../prove/random';
import { leaksOf } from '../../prove/secrets/leaks-of';
import { plantedOrder } from '../../prove/secrets/planted-order';
import { wordsIn } from '../../prove/secrets/spellings-in';

/** `npm run prove:secrets` asks for more. */
const rounds = Number(process.env.SECRET_ROUNDS ?? 1);
const choices: Omit<ReadersChoice, 'details'>[] = [
  { sharing: 'CLEAR', sensitivity: null },
  { sharing: 'GREEN', sensitivity: 'moderate' },
  { sharing: null, sensitivity: 'low' },
  { sharing: 'AMBER', sensitivity: 'high' },
  { sharing: 'CLEAR', sensitivity: 'low' },
];

describe.each(choices)('for readers of $sharing and $sensitivity', (choice) => {
  test('no secret that they may not see is in any file, in any spelling', {
    timeout: 60_000 + rounds * 60_000,
  }, async () => {
    for (let round = 1; round <= rounds; round += 1) {
      const { leaks, seen } = await leaksOf(plantedOrder(randomFrom(round)), { ...choice, details: 'keep' });
      expect(leaks).toEqual([]);
      expect(seen).toBeGreaterThan(3);
    }
  });
});

test('where nothing is left out, the secrets are found', { timeout: 300_000 }, async () => {
  const { leaks } = await leaksOf(
    plantedOrder(randomFrom(1)),
    { sharing: 'CLEAR', sensitivity: 'low', details: 'keep' },
    (input) => ({
      input,
      omissions: [],
      details: [],
    }),
  );
  expect(leaks.length).toBeGreaterThan(150);
  for (const format of ['html', 'docx', 'xlsx', 'clipsCsv', 'evidencePack'])
    expect(leaks.filter((leak) => leak.startsWith(`${format}:`)).length, format).toBeGreaterThan(8);
});

test('a word is found however it is spelt', () => {
  const word = 'bcdfghjklmnp';
  const text = new TextEncoder();
  const spelt: Uint8Array[] = [
    text.encode(word.toUpperCase()),
    Buffer.from(word, 'utf16le'),
    text.encode(Buffer.from(`x${word}yy`).toString('base64')),
    text.encode([...word].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')),
    text.encode([...word].map((letter) => `&#${letter.charCodeAt(0)};`).join('')),
    text.encode(`<b>${word.slice(0, 5)}</b>${word.slice(5)}`),
    zipSync({ 'a.xml': text.encode(word) }),
    zipSync({ [word]: text.encode('x') }),
    zipSync({ 'in.zip': zipSync({ 'a.xml': text.encode(word) }) }),
  ];
  for (const [index, bytes] of spelt.entries()) expect(wordsIn(bytes, [word]), String(index)).toEqual(new Set([word]));
  expect(wordsIn(text.encode('bcdfghjkl mn'), [word])).toEqual(new Set());
});
