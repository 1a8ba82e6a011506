/**
 * Round values for an axis, from nought or from below the lowest: 1, 2 or 5 with noughts apart, four to six of them.
 * @param values at least one; nought is always on the axis, so that heights may be compared
 */
export function roundTicks(values: readonly number[]): number[] {
  const low = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  // Of noughts only, and of what a computer hardly tells from nought, the axis goes to 1.
  const high = most - low < 1e-12 ? 1 : most;
  const step = roundStep((high - low) / 4);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 5, 10].find((times) => times * power >= size * (1 - 1e-9)) ?? 10;
  return step * power;
}
