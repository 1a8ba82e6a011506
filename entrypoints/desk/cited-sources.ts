import type { ClipView } from '../../lib/model/clip-view';
import type { Id } from '../../lib/model/id';
import type { Source } from '../../lib/model/source';

export interface CitedSource {
  source: Source;
  clips: number;
}

/**
 * The sources of some clips, each once, in the order of the clips.
 * @param topicIds keeps the clips that stand on one of these topics; null keeps all
 */
export function citedSources(views: ClipView[], topicIds: Set<Id> | null): CitedSource[] {
  const found = new Map<Id, CitedSource>();
  for (const { source, tags } of views) {
    if (topicIds && !tags.some((tag) => topicIds.has(tag.topicId))) continue;
    const known = found.get(source.id);
    if (known) known.clips += 1;
    else found.set(source.id, { source, clips: 1 });
  }
  return [...found.values()];
}

/** Whether every word of the filter stands somewhere in the source, whatever its case or accents. */
export function sourceMatches({ source }: CitedSource, filter: string): boolean {
  const { title, producer, publisher, foundOn, url } = source.fields;
  const names = producer.chosen?.value ?? [];
  const text = plain([title.chosen?.value, ...names, publisher.chosen?.value, foundOn.chosen?.value, url].join(' '));
  return plain(filter)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
