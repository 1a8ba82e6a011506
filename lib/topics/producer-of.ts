import type { ClipView } from '../model/clip-view';

/** Who stands behind a clip: its source's producers, else the publisher, else the site. */
export function producerOf({ source: { fields } }: Pick<ClipView, 'source'>): string {
  const names = fields.producer.chosen?.value.join(', ');
  return names || fields.publisher.chosen?.value || fields.foundOn.chosen?.value || new URL(fields.url).hostname;
}
