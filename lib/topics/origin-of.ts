import type { ClipView } from '../model/clip-view';

/**
 * What tells whether two clips come from the same hand: the named producers, else the publisher, folded for comparison.
 * A page that names neither stands for itself: a library holds the work of many, so its site alone proves nothing.
 */
export function originOf({ source: { fields } }: Pick<ClipView, 'source'>): string {
  const names = fields.producer.chosen?.value ?? [];
  const named = (names.length > 0 ? names.toSorted() : [fields.publisher.chosen?.value ?? '']).join(', ');
  return named.normalize('NFKC').toLowerCase() || fields.url;
}
