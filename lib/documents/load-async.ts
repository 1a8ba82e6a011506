import { unzipSync } from 'fflate';

/**
 * Stands in for the ZIP library that the reader of Word files brings along: the build puts this file in its place (`scripts/replaced-packages.mjs`).
 * The reader only ever gets the archive that `read-docx.ts` has just packed, and asks nothing but this of it.
 */
export async function loadAsync(archive: ArrayBuffer) {
  const parts = new Map(Object.entries(unzipSync(new Uint8Array(archive))));
  return {
    /** The part of that name, or null. */
    file(name: string) {
      const part = parts.get(name);
      return part === undefined ? null : { async: async () => part };
    },
  };
}
