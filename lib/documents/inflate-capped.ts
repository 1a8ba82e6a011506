import { Inflate } from 'fflate';

/** Bytes fed at a time: at the best ratio there is, they come to 16 MB, so that little is made before the cap is seen. */
const step = 16_384;

class CapReached extends Error {}

/**
 * Inflates raw deflate data, counting what comes out instead of believing what was said of it.
 * @returns null where more than `cap` bytes would come out; throws where the data is damaged
 */
export function inflateCapped(compressed: Uint8Array, cap: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > cap) throw new CapReached();
    chunks.push(chunk);
  });
  try {
    for (let start = 0; start < compressed.length; start += step) {
      inflate.push(compressed.subarray(start, start + step), start + step >= compressed.length);
    }
  } catch (cause) {
    if (cause instanceof CapReached) return null;
    throw cause;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
