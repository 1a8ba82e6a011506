import type { Element, ElementContent } from 'hast';
import { h } from './h';

/** A link out of the note, to an address that `safeUrl` has passed. The opened page learns nothing of this one. */
export function hastLink(url: string, ...children: (ElementContent | string)[]): Element {
  return h('a', { href: url, rel: ['noopener', 'noreferrer'] }, ...children);
}
