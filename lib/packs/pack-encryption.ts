import { Decrypter, Encrypter } from 'age-encryption';

/** The work that a passphrase costs to try, as a power of two: what the age program takes too. */
const workFactor = 18;
/** More than this is no care any more but an attack on the reader: it would take minutes and gigabytes. */
const mostWork = 20;

/** A pack that opens with the passphrase only, in the format of age (https://age-encryption.org/v1), which other programs read too. */
export async function encryptPack(pack: Uint8Array, passphrase: string, work = workFactor): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(pack);
}

/** @returns the pack; null where the passphrase is another one, a byte was changed or is missing, or opening it would ask for too much work */
export async function decryptPack(encrypted: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (asksTooMuch(encrypted)) return null;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return new Uint8Array(await decrypter.decrypt(encrypted));
  } catch {
    return null;
  }
}

/** The header is text: `-> scrypt SALT WORK`. It is read before any work is done. */
function asksTooMuch(encrypted: Uint8Array): boolean {
  const header = new TextDecoder('latin1').decode(encrypted.subarray(0, 200));
  const work = /^-> scrypt \S+ ([1-9]\d?)$/m.exec(header)?.[1];
  return work === undefined || Number(work) > mostWork;
}
