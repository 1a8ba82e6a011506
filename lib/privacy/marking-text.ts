import type { Sharing } from '../model/sharing';

/** `TLP:AMBER+STRICT`: written like this in every language, without spaces (TLP 2.0, https://www.first.org/tlp/). */
export function sharingLabel(sharing: Sharing): string {
  return `TLP:${sharing}`;
}

/**
 * The line that marks a page: `TLP:AMBER · Sensitivity: moderate`.
 * @param sensitivityWord in the reader's language; empty where nothing is marked
 * @returns empty where neither is marked
 */
export function markingText(sharing: Sharing | null, sensitivityWord: string): string {
  return [sharing === null ? '' : sharingLabel(sharing), sensitivityWord].filter((part) => part !== '').join(' · ');
}
