import { Gunzip } from 'fflate';

class CapReached extends Error {}

/** Bytes fed at a time, so that little is made before the cap is seen. */
const step = 16_384;

/** Whether gzip data comes to at most `cap` bytes. Data that is broken does no harm: it holds what came before. */
export function inflatesWithin(gzip: Uint8Array, cap: number): boolean {
  let size = 0;
  const gunzip = new Gunzip((chunk) => {
    size += chunk.length;
    if (size > cap) throw new CapReached();
  });
  try {
    for (let start = 0; start < gzip.length; start += step) {
      gunzip.push(gzip.subarray(start, start + step), start + step >= gzip.length);
    }
  } catch (cause) {
    return !(cause instanceof CapReached);
  }
  return true;
}
