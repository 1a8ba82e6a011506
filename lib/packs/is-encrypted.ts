/** Whether a file is encrypted with age, for a passphrase or otherwise. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 19)) === 'age-encryption.org/';
}
