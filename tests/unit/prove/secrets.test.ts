import { gzipSync, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReadersChoice } from '../../../lib/briefing/for-readers';
import { randomFrom } from '../../prove/random';
import { leaksOf } from '../../prove/secrets/leaks-of';
import { packLeaks } from '../../prove/secrets/pack-leaks';
import { plantedOrder } from '../../prove/secrets/planted-order';
import { wordsIn } from '../../prove/secrets/spellings-in';

/** `npm run prove:secrets` asks for more. */
const rounds = Number(process.env.SECRET_ROUNDS ?? 1);
const choices: Omit<ReadersChoice, 'details'>[] = [
  { sharing: 'CLEAR', sensitivity: null },
  { sharing: 'GREEN', sensitivity: 'moderate' },
  { sharing: null, sensitivity: 'low' },
  { sharing: 'AMBER', sensitivity: 'high' },
  { sharing: 'AMBER+STRICT', sensitivity: null },
  { sharing: 'CLEAR', sensitivity: 'low' },
];

describe.each(choices)('for readers of $sharing and $sensitivity', (choice) => {
  test('no secret that they may not see is in any file, in any spelling', {
    timeout: 60_000 + rounds * 60_000,
  }, async () => {
    const sum = { planted: 0, withheld: 0, files: 0, bytes: 0 };
    for (let round = 1; round <= rounds; round += 1) {
      const planted = plantedOrder(randomFrom(round));
      const handedOut = await leaksOf(planted, { ...choice, details: 'keep' });
      const packed = await packLeaks(planted, choice);
      expect([...handedOut.leaks, ...packed.leaks]).toEqual([]);
      expect(handedOut.seen).toBeGreaterThan(3);
      expect(packed.seen).toBeGreaterThan(3);
      sum.planted += planted.secrets.length;
      sum.withheld += handedOut.withheld;
      sum.files += handedOut.files + packed.files;
      sum.bytes += handedOut.bytes + packed.bytes;
    }
    if (process.env.SECRET_ROUNDS !== undefined)
      console.log(
        `${sum.planted} secrets planted, ${sum.withheld} of them withheld and looked for in ${sum.files} files (${sum.bytes} bytes)`,
      );
  });
});

test('what is planted stands in the order, each word once', () => {
  const { order, secrets } = plantedOrder(randomFrom(1));
  const files = [...order.input.images.values()].map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
  const whole = JSON.stringify(order) + files.join('');
  expect(secrets.filter(({ word }) => !whole.includes(word)).map(({ field }) => field)).toEqual([]);
  expect(new Set(secrets.map(({ word }) => word)).size).toBe(secrets.length);
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
  for (const format of ['html', 'docx', 'evidencePack'])
    expect(leaks.filter((leak) => leak.startsWith(`${format}: picture file of`)).length, format).toBeGreaterThan(1);
  const packed = await packLeaks(plantedOrder(randomFrom(1)), { sharing: 'CLEAR', sensitivity: 'low' }, (library) => ({
    ...{ library, leftOut: [], pages: [], pagesClosed: 0, textsTooStrict: false },
  }));
  for (const field of ['quote', 'address', 'page text', 'picture file', 'figure', 'note', 'summary'])
    expect(packed.leaks.filter((leak) => leak.startsWith(`pack: ${field} of`)).length, field).toBeGreaterThan(0);
});

const latinOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

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
    zipSync({ 'page.txt.gz': gzipSync(text.encode(word)) }),
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n${latinOf(zlibSync(text.encode(word)))}\nendstream`,
      'latin1',
    ),
    Buffer.from(`\u0089PNG\r\n....zTXtComment\0\0${latinOf(zlibSync(text.encode(word)))}`, 'latin1'),
    Buffer.from(`x${word}`, 'utf16le').subarray(1),
    Buffer.from(word, 'utf16le').swap16(),
    text.encode(
      Buffer.from(`${'x'.repeat(90)}${word}${'y'.repeat(90)}`)
        .toString('base64')
        .replace(/.{76}/g, '$&\r\n'),
    ),
    ...['', 'x', 'xx'].map((before) => text.encode(Buffer.from(before + word, 'utf16le').toString('base64'))),
    text.encode(Buffer.from(word).toString('hex')),
    text.encode([...word].map((letter) => `=${letter.charCodeAt(0).toString(16)}`).join('')),
    text.encode(
      [...word]
        .map((letter) => `%${letter.charCodeAt(0).toString(16)}`)
        .join('')
        .replaceAll('%', '&#37;'),
    ),
    text.encode(`DESCRIPTION:${word.slice(0, 4)}\r\n ${word.slice(4)}`),
    text.encode(JSON.stringify(word).replace(/[a-z]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)),
  ];
  for (const [index, bytes] of spelt.entries()) expect(wordsIn(bytes, [word]), String(index)).toEqual(new Set([word]));
  expect(wordsIn(text.encode('bcdfghjkl mn'), [word])).toEqual(new Set());
});
