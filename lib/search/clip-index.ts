import MiniSearch from 'minisearch';
import { wordsOf } from '../language/words-of';
import type { ClipView } from '../model/clip-view';
import type { Id } from '../model/id';
import { type SearchEntry, searchEntry } from './search-entry';

export interface ClipIndex {
  /**
   * Brings the index up to what the store holds: new clips come in, changed ones are read again, absent ones go.
   * @param topicTitles of the topics by which clips shall be found
   */
  update(views: ClipView[], topicTitles?: Map<Id, string>): void;
  /** The clips that have every word of the query, or its beginning, or nearly it; best first. Nothing for an empty query. */
  find(query: string): Id[];
}

/** Searches clips by quote, note, title, producer and topic, whatever the case, the accents and the Arabic letter forms. */
export function createClipIndex(): ClipIndex {
  const known = new Map<Id, string>();
  const index = new MiniSearch<SearchEntry>({
    fields: ['text', 'note', 'title', 'producer', 'topics', 'address'],
    tokenize: wordsOf,
    // `wordsOf` has folded already.
    processTerm: (word) => word,
    searchOptions: {
      boost: { title: 2, note: 2, topics: 1.5, producer: 1.5 },
      combineWith: 'AND',
      prefix: true,
      // A number is right or wrong; a short word has too many neighbours.
      fuzzy: (word) => (word.length > 4 && !/\d/.test(word) ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  return {
    update(views, topicTitles = new Map()) {
      const gone = new Set(known.keys());
      for (const view of views) {
        gone.delete(view.clip.id);
        const entry = searchEntry(view, topicTitles);
        // The clip's own words never change, so they need no comparing.
        const state = JSON.stringify({ ...entry, text: '' });
        if (known.get(entry.id) === state) continue;
        if (known.has(entry.id)) index.discard(entry.id);
        index.add(entry);
        known.set(entry.id, state);
      }
      for (const id of gone) {
        index.discard(id);
        known.delete(id);
      }
    },
    find: (query) => (wordsOf(query).length === 0 ? [] : index.search(query).map(({ id }) => String(id))),
  };
}
