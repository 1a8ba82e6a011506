import { type SetStateAction, useState } from 'react';
import type { Id } from '../../lib/model/id';
import type { Topic } from '../../lib/model/topic';
import { matchTopics } from './match-topics';

export type Picker = ReturnType<typeof usePicker>;

interface Guess {
  suggestion: Id | null;
  /** The topic that stands before all others; the rest is in the agenda's order. */
  first: Id | null;
}

/** Which topics are listed and which one is highlighted. The suggestion is highlighted to begin with, never applied. */
export function usePicker(topics: readonly Topic[], { suggestion, first }: Guess) {
  const [query, setText] = useState('');
  const [chosen, setChosen] = useState<Id | null>(null);
  const isFirst = (topic: Topic) => topic.id === first;
  const ordered = [...topics.filter(isFirst), ...topics.filter((topic) => !isFirst(topic))];
  const listed = matchTopics(ordered, query);
  const initial = query ? listed[0]?.id : suggestion;
  const highlighted = listed.find(({ id }) => id === chosen) ?? listed.find(({ id }) => id === initial) ?? null;

  return {
    query,
    /** The topic that stands out of the agenda's order; null while a query orders the list. */
    first: query ? null : first,
    /** Another query is another list, whose best match comes first. */
    setQuery(next: SetStateAction<string>) {
      setText(next);
      setChosen(null);
    },
    listed,
    highlighted,
    move(by: 1 | -1) {
      const from = listed.findIndex(({ id }) => id === highlighted?.id);
      const to = from < 0 ? (by > 0 ? 0 : listed.length - 1) : (from + by + listed.length) % listed.length;
      setChosen(listed[to]?.id ?? null);
    },
    highlight: setChosen,
  };
}
