/**
 * Bytes as text: by their byte order mark, else as UTF-16 where every other byte is empty, else as UTF-8, else in the encoding that
 * Windows wrote before (`windows-1252`, or the one that HTML names). Never fails; what has no character becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return withoutControls(decoderFor(bytes).decode(bytes));
  }
}

/** What Windows put where Latin-1 has control characters; some decoders give these. */
const windowsLetters = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windowsLetters[control.charCodeAt(0) - 0x80] ?? control);

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const looked = Math.min(bytes.length, 2_000) & ~1;
  for (let index = 0; index < looked; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  // Latin letters have an empty half; the other half is never empty in text
  if (odd > looked / 5 && even === 0) return 'utf-16le';
  if (even > looked / 5 && odd === 0) return 'utf-16be';
  return null;
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(start)?.[1] ?? 'windows-1252';
  try {
    return new TextDecoder(/^utf-?8$/i.test(named) ? 'windows-1252' : named);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
