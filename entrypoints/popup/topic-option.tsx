import { Kbd } from '../../components/kbd';
import type { Topic } from '../../lib/model/topic';
import { cardWords } from '../../lib/words/card-words';
import styles from './topic-picker.module.css';

interface Props {
  id: string;
  topic: Topic;
  count: number;
  ticked: boolean;
  /** It stands before all others, out of the agenda's order. */
  first: boolean;
  suggested: boolean;
  highlighted: boolean;
  onToggle: () => void;
}

/** One topic: its tick, the key that toggles it, its title, and how many clips it has. */
export function TopicOption({ id, topic, count, ticked, first, suggested, highlighted, onToggle }: Props) {
  const number = topic.position + 1;
  const offered = suggested && !ticked;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are heard for the whole card, the focus stays in the field
    // biome-ignore lint/a11y/useFocusableInteractive: same
    <div
      id={id}
      role="option"
      aria-selected={ticked}
      className={styles.option}
      data-highlighted={highlighted || undefined}
      data-first={first || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <span className={styles.tick} aria-hidden="true" />
      <span className={styles.key}>{number <= 10 && <Kbd>{`${number % 10}`}</Kbd>}</span>
      <span className={styles.title}>
        {number >= 10 && <span className={styles.number}>{number} </span>}
        <bdi>{topic.title}</bdi>
      </span>
      {offered && (
        <span className={styles.suggested}>
          {cardWords.suggested}
          {highlighted && <Kbd>{cardWords.takeKey}</Kbd>}
        </span>
      )}
      {!offered && (
        <span className={styles.count} aria-hidden="true">
          {count > 0 ? count : ''}
        </span>
      )}
      {count > 0 && <span className="visually-hidden">, {cardWords.clips(count)}</span>}
    </div>
  );
}
