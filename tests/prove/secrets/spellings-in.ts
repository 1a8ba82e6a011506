import { gunzipSync, unzipSync, unzlibSync } from 'fflate';

/** How often what was read back is read back again: percent signs inside entities inside base64. */
const layers = 2;

/**
 * Bytes as the text that they are, and as what they may hide: each unpacked part of an archive, gzip and zlib; UTF-16 of either order, from either
 * byte; base64, also in lines, hexadecimal, percent signs, entities and escapes read back.
 */
export function readingsOf(bytes: Uint8Array): string[] {
  const latin = Buffer.from(bytes).toString('latin1');
  return [...unpacked(bytes), latin, ...wide(bytes), ...decoded(latin, layers)];
}

function unpacked(bytes: Uint8Array): string[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [name, ...readingsOf(content)]);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return readingsOf(gunzipSync(bytes));
  return streamsIn(bytes);
}

/** What a PDF or a picture holds deflated: whatever is zlib behind a word that begins a stream of theirs. */
function streamsIn(bytes: Uint8Array): string[] {
  const latin = Buffer.from(bytes).toString('latin1');
  return [...latin.matchAll(/(?:stream\r?\n|zTXt[^\0]*\0\0|iCCP[^\0]*\0\0)(?=x)/g)].flatMap(({ index, 0: start }) => {
    try {
      return readingsOf(unzlibSync(bytes.subarray(index + start.length)));
    } catch {
      return []; // It only looked like one.
    }
  });
}

/** UTF-16 from either byte, and with its bytes the other way round. */
function wide(bytes: Uint8Array): string[] {
  return [0, 1].flatMap((from) => {
    const even = Buffer.from(bytes.subarray(from, bytes.length - ((bytes.length - from) % 2)));
    return [even.toString('utf16le'), even.swap16().toString('utf16le')];
  });
}

function decoded(text: string, deep: number): string[] {
  if (deep === 0) return [];
  const unwrapped = text.replace(/[\\\s]/g, '');
  // A word may begin at any byte, so a run is read from each of four places.
  const read = runsIn(text, /[A-Za-z0-9+/_-]{16,}={0,2}/g).concat(
    text === unwrapped ? [] : runsIn(unwrapped, /[A-Za-z0-9+/_-]{77,}={0,2}/g),
  );
  const base64 = read.flatMap((run) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64')));
  const hexadecimal = runsIn(text, /(?:[\da-fA-F]{2}){12,}/g).flatMap((run) =>
    [0, 1].map((from) => Buffer.from(run.slice(from), 'hex')),
  );
  const unescaped = text
    .replace(/[%=]([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&amp;/g, '&')
    .replace(/&#x([\da-fA-F]{1,6});?/g, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => character(Number(digits)))
    .replace(/\\(?:u|x|')([\da-fA-F]{4}|[\da-fA-F]{2})/g, (_, hex: string) => character(Number.parseInt(hex, 16)));
  return [
    ...[...base64, ...hexadecimal].flatMap((bytes) => [bytes.toString('latin1'), ...wide(bytes)]),
    ...[unescaped, text.replace(/<[^>]*>/g, ''), unwrapped],
    ...(unescaped === text ? [] : decoded(unescaped, deep - 1)),
  ];
}

const runsIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([run]) => run);
const character = (code: number): string => String.fromCodePoint(Math.min(0x10ffff, code));

/** Which of some words stand in the bytes of a file, in any of these spellings; case is no hiding place, nor is writing backwards. */
export function wordsIn(bytes: Uint8Array, words: readonly string[]): Set<string> {
  const whole = readingsOf(bytes).join('\n').toLowerCase();
  return new Set(words.filter((word) => whole.includes(word) || whole.includes([...word].reverse().join(''))));
}
