/**
 * How much longer one large input takes than eight of an eighth of its size: about 1 where time grows with size, 8 where it grows
 * with its square. Both are measured in turn, and the smallest of a few quotients is taken, so that other work does not count.
 */
export function growth(run: (size: number) => () => unknown, size: number): number {
  const [small, large] = [run(size / 8), run(size)];
  const time = (work: () => unknown, times: number) => {
    const start = performance.now();
    for (let count = 0; count < times; count += 1) work();
    return performance.now() - start;
  };
  time(small, 1);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && least > 2; attempt += 1) {
    least = Math.min(least, time(large, 1) / Math.max(0.5, time(small, 8)));
  }
  return least;
}
