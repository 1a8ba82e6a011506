import { joinedBytes } from '../../model/joined-bytes';
import { nameAt } from './name-at';

/** Where a row of sub-blocks ends, each with its length before it and the last of none (GIF89a, 15); -1 where it does not. */
function blocksEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    at += 1 + length;
    if (length === 0) return at;
  }
  return -1;
}

const colours = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** A GIF without comments and what programs left in it; how often it repeats stays. @returns null for what is no whole GIF */
export function bareGif(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (!/^GIF8[79]a$/.test(nameAt(bytes, 0, 6)) || bytes.length < 14) return null;
  let at = 13 + colours(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, at)];
  for (;;) {
    const kind = bytes[at];
    if (kind === 0x3b) return joinedBytes([...kept, bytes.subarray(at, at + 1)]);
    const label = bytes[at + 1] ?? 0;
    let end = -1;
    if (kind === 0x2c) end = blocksEnd(bytes, at + 11 + colours(bytes[at + 9] ?? 0));
    else if (kind === 0x21) end = blocksEnd(bytes, at + 2);
    if (end < 0) return null;
    const repeats = label === 0xff && nameAt(bytes, at + 3, 11) === 'NETSCAPE2.0';
    if (kind === 0x2c || label === 0xf9 || repeats) kept.push(bytes.subarray(at, end));
    at = end;
  }
}
