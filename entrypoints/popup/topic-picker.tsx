import { type RefObject, useEffect, useId, useRef } from 'react';
import type { Id } from '../../lib/model/id';
import type { Topic } from '../../lib/model/topic';
import { cardWords } from '../../lib/words/card-words';
import { partialDateText } from '../../lib/words/partial-date-text';
import { TopicOption } from './topic-option';
import styles from './topic-picker.module.css';
import type { Agenda } from './use-agenda';
import type { Picker } from './use-picker';

interface Props {
  agenda: Agenda;
  picker: Picker;
  suggestion: Id | null;
  isTicked: (topic: Topic) => boolean;
  finder: RefObject<HTMLInputElement | null>;
  onToggle: (topic: Topic) => void;
}

const row = 1.75; // rem, as the style sheet has it
/** So many rows are to be seen, however much stands above them. */
const alwaysSeen = 4;

/** The agenda to tag to: a field that finds, and a list: the suggestion, then the others in the agenda's own order; each keeps its number, which is what the hand learns. */
export function TopicPicker({ agenda, picker, suggestion, isTicked, finder, onToggle }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const base = useId();
  const optionId = (topic: Topic) => `${base}-${topic.id}`;
  const { highlighted, listed, query } = picker;
  const { meeting, topics } = agenda;
  // As many rows as topics: the card keeps its size while a query narrows the list.
  const size = { blockSize: `${topics.length * row}rem` };
  const least = `${3.5 + Math.min(topics.length, alwaysSeen) * row}rem`;

  useEffect(() => finder.current?.focus({ preventScroll: true }), [finder]);
  useEffect(() => {
    if (!highlighted) return;
    list.current?.querySelector('[data-highlighted]')?.scrollIntoView({ block: 'nearest' });
  }, [highlighted]);

  return (
    <section className={styles.picker} style={{ minBlockSize: least }} aria-labelledby={`${base}-to`}>
      <h2 id={`${base}-to`} className={styles.heading}>
        <span>{cardWords.tagTo} </span>
        <bdi>{meeting?.title}</bdi>
        {meeting?.date && <span> · {partialDateText(meeting.date)}</span>}
      </h2>
      <input
        ref={finder}
        className={styles.finder}
        type="text"
        role="combobox"
        aria-label={cardWords.find}
        aria-expanded={listed.length > 0}
        aria-autocomplete="list"
        aria-controls={listed.length > 0 ? `${base}-list` : undefined}
        aria-activedescendant={highlighted ? optionId(highlighted) : undefined}
        placeholder={cardWords.findHint}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={query}
        onChange={(event) => picker.setQuery(event.target.value)}
      />
      {listed.length === 0 ? (
        <p className={styles.nothing} style={size} role="status">
          {cardWords.nothingFound(query)}
        </p>
      ) : (
        // Options are reached from the field by arrows: the list takes no focus of its own.
        <div
          ref={list}
          id={`${base}-list`}
          className={styles.list}
          style={size}
          role="listbox"
          aria-multiselectable="true"
          aria-label={cardWords.tagTo}
          tabIndex={-1}
        >
          {listed.map((topic) => (
            <TopicOption
              key={topic.id}
              id={optionId(topic)}
              topic={topic}
              count={agenda.counts.get(topic.id) ?? 0}
              ticked={isTicked(topic)}
              first={topic.id === picker.first}
              suggested={topic.id === suggestion}
              highlighted={topic.id === highlighted?.id}
              onToggle={() => onToggle(topic)}
            />
          ))}
        </div>
      )}
    </section>
  );
}
