/** Bytes at once that a call may have as arguments. */
const piece = 0x8000;

/** Base64 as RFC 4648 section 4 has it, with padding. */
export function base64OfBytes(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}
