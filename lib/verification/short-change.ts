import { wordChanges } from './word-changes';

/** Characters of either side that still are a few words. */
const few = 60;

/** What changed between two texts, where a few words tell it: "11,267" and "11,276". Null where it takes more, or words only came or went. */
export function shortChange(was: string, found: string): { before: string; after: string } | null {
  const runs = wordChanges(was, found);
  const textOf = (wanted: 'removed' | 'added') =>
    runs
      .filter(({ kind }) => kind === wanted)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join(' … ');
  const [before, after] = [textOf('removed'), textOf('added')];
  const isShort = (text: string) => text !== '' && text.length <= few;
  return isShort(before) && isShort(after) ? { before, after } : null;
}
