import { tellingWords } from '../language/telling-words';
import type { ItemPlace } from './item-place';

/** Of items, by their titles: how many telling words each has, and in which of them a word stands, in their order. */
interface TitleIndex {
  sizes: number[];
  places: Map<string, number[]>;
}

/** A list of hundreds of actions asks for the words of hundreds of titles each time: seconds. */
const indexes = new WeakMap<readonly ItemPlace[], TitleIndex>();

function titlesOf(items: readonly ItemPlace[]): TitleIndex {
  const known = indexes.get(items);
  if (known?.sizes.length === items.length) return known;
  const index: TitleIndex = { sizes: [], places: new Map() };
  const seen = new Set<string>();
  for (const [at, { title }] of items.entries()) {
    const words = seen.has(title) ? new Set<string>() : tellingWords(title); // of those called the same, the first is meant
    seen.add(title);
    index.sizes.push(words.size);
    for (const word of words) {
      const places = index.places.get(word);
      if (places) places.push(at);
      else index.places.set(word, [at]);
    }
  }
  indexes.set(items, index);
  return index;
}

/** Index of the item whose lines hold the action; or, in the list at the end, of the one that its first words name, or that its words speak of. Null for none. */
export function itemOfAction(items: readonly ItemPlace[], line: number, text: string): number | null {
  const within = items.findIndex((item) => line >= item.line && line < item.end);
  if (within >= 0) return within;
  const head = /^(.{3,60}?)\s*(?:[-–—:]\s)/u.exec(text)?.[1];
  return (head ? itemNamed(items, head) : null) ?? itemNamed(items, text);
}

/** Index of the item that a name means by the words both share; null where none shares half of them. */
export function itemNamed(items: readonly ItemPlace[], name: string): number | null {
  const { sizes, places } = titlesOf(items);
  const words = tellingWords(name);
  const shared = new Map<number, number>();
  for (const word of words) for (const at of places.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  let best: { at: number; share: number } | null = null;
  for (const [at, count] of shared) {
    const share = count / Math.min(words.size, sizes[at] ?? 0);
    const isNearer = !best || share > best.share || (share === best.share && at < best.at);
    if (share >= 0.5 && isNearer) best = { at, share };
  }
  return best?.at ?? null;
}
