/** How old a page in a tab may be, in milliseconds, to say what it says now. */
const freshFor = 10 * 60_000;

/** Whether a page that was loaded then can answer for today. Both in milliseconds since 1970. */
export function isFresh(loadedAt: number | null, now: number): boolean {
  return loadedAt !== null && now - loadedAt < freshFor;
}
