/** A value of a record as a person reads it: the words in it, line by line, without what only programs need. */
export function textOfValue(value: unknown): string {
  return linesOf(value).filter(Boolean).join('\n');
}

/** Fields that say what something is, not what it says. */
const furniture = new Set(['type', 'kind', 'id', 'from', 'label', 'ordered', 'depth', 'others', 'presence']);

function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) {
    const isRun = value.some((each) => typeof each === 'object' && each !== null && 'value' in each);
    const lines = value.flatMap(linesOf);
    return isRun ? [lines.join('')] : lines;
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (furniture.has(key) ? [] : linesOf(inner)));
}
