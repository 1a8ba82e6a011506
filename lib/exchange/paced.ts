/** Some 10 ms of compressing. */
const enough = 262_144;

/**
 * Gives way whenever enough has been done since the last time, so that a page stays alive without waiting at every small piece.
 * @param pause gives way to whatever waits, such as a frame to be drawn
 * @returns to be told after each piece how much it was, in bytes to compress or as much work
 */
export function paced(pause: () => Promise<void>): (work: number) => Promise<void> {
  let done = 0;
  return async (work) => {
    done += work;
    if (done < enough) return;
    done = 0;
    await pause();
  };
}
