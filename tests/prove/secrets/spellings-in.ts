import { unzipSync } from 'fflate';

/** Bytes as the text that they are, and as what they may hide: each unpacked part of an archive, UTF-16, base64 and percent signs read back. */
export function readingsOf(bytes: Uint8Array): string[] {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.entries(unzipSync(bytes)) : [];
  const inside = parts.flatMap(([name, content]) => [name, ...readingsOf(content)]);
  const latin = Buffer.from(bytes).toString('latin1');
  const utf16 = Buffer.from(bytes).toString('utf16le');
  return [...inside, latin, utf16, ...decoded(latin)];
}

function decoded(text: string): string[] {
  const runs = [...text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)].map(([run]) => run);
  // A word may begin at any byte, so a run is read from each of four places.
  const read = runs.flatMap((run) =>
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('latin1')),
  );
  const unescaped = text
    .replace(/%([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#x([\da-fA-F]{1,6});?/g, (_, hex: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16))),
    )
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => String.fromCodePoint(Math.min(0x10ffff, Number(digits))))
    .replace(/\\u([\da-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [...read, unescaped, text.replace(/<[^>]*>/g, ''), text.replace(/[\\\s]/g, '')];
}

/** Which of some words stand in the bytes of a file, in any of these spellings; case is no hiding place, nor is writing backwards. */
export function wordsIn(bytes: Uint8Array, words: readonly string[]): Set<string> {
  const whole = readingsOf(bytes).join('\n').toLowerCase();
  return new Set(words.filter((word) => whole.includes(word) || whole.includes([...word].reverse().join(''))));
}
