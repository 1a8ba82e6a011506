/** What somebody wrote here and what somebody wrote there, one behind the other; undefined where the two are no texts. */
export function bothValues(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string') return `${mine}\n\n${theirs}`;
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...mine, ...theirs];
  return undefined;
}
