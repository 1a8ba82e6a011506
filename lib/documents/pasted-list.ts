import type { Element } from 'hast';
import { styleOf } from './element-style';

/**
 * A word processor's clipboard writes lists as paragraphs: `mso-list:l0 level2 lfo1` tells the depth, and a span that others ignore
 * holds the marker. Returns the depth of such a paragraph, or null.
 */
export function pastedListDepth(element: Element): number | null {
  const level = /mso-list:[^;]{0,40}\blevel(\d)/i.exec(styleOf(element))?.[1];
  return level ? Number(level) : null;
}

export const isPastedMarker = (element: Element): boolean => /mso-list:\s*ignore/i.test(styleOf(element));

/** The marker as printed; what a symbol font shows as a bullet is one. */
export function pastedMarker(text: string): string {
  const marker = text.replace(/\s+/g, '');
  return /[\p{L}\p{N}]/u.test(marker) && marker !== 'o' ? marker.slice(0, 24) : '•';
}
