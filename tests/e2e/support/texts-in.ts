import { unzipSync } from 'fflate';

/** Everything that can be read in a file, parts of an archive (and of archives in it) included; mark-up between words is passed over. */
export function textsIn(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const text = new TextDecoder().decode(bytes);
    return `${text}\n${text.replace(/<[^>]*>/g, '')}`;
  }
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${textsIn(part)}`)
    .join('\n');
}
