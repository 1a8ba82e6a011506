import type { ClipView } from '../model/clip-view';
import type { Id } from '../model/id';
import { clipText } from './clip-text';

/** Beyond this a text is not searched: a clipped megabyte must not stall typing. */
const searchedCharacters = 100_000;

/** What is searched of one clip. */
export interface SearchEntry {
  id: Id;
  text: string;
  note: string;
  title: string;
  producer: string;
  topics: string;
  address: string;
}

export function searchEntry({ clip, source: { fields }, tags }: ClipView, topicTitles: Map<Id, string>): SearchEntry {
  return {
    id: clip.id,
    text: clipText(clip.content).slice(0, searchedCharacters),
    note: `${clip.note}\n${clip.typed}`.trim(),
    title: fields.title.chosen?.value ?? '',
    producer: [...(fields.producer.chosen?.value ?? []), fields.publisher.chosen?.value ?? ''].join(' '),
    topics: tags.map(({ topicId }) => topicTitles.get(topicId) ?? '').join(' '),
    address: new URL(clip.canonicalUrl).hostname,
  };
}
