import { tellingWords } from '../language/telling-words';
import type { ItemPlace } from './item-place';

/** Index of the item whose lines hold the action; or, in the list at the end, of the one that its first words name, or that its words speak of. Null for none. */
export function itemOfAction(items: readonly ItemPlace[], line: number, text: string): number | null {
  const within = items.findIndex((item) => line >= item.line && line < item.end);
  if (within >= 0) return within;
  const head = /^(.{3,60}?)\s*(?:[-–—:]\s)/u.exec(text)?.[1];
  return (head ? itemNamed(items, head) : null) ?? itemNamed(items, text);
}

/** Index of the item that a name means by the words both share; null where none shares half of them. */
export function itemNamed(items: readonly ItemPlace[], name: string): number | null {
  const words = tellingWords(name);
  let best: { at: number; share: number } | null = null;
  for (const [at, item] of items.entries()) {
    const title = tellingWords(item.title);
    const shared = [...words].filter((word) => title.has(word)).length;
    const share = words.size === 0 || title.size === 0 ? 0 : shared / Math.min(words.size, title.size);
    if (share >= 0.5 && (!best || share > best.share)) best = { at, share };
  }
  return best?.at ?? null;
}
