import { Kbd } from '../../components/kbd';
import type { Id } from '../../lib/model/id';
import { regionWords as say } from '../../lib/words/region-words';
import styles from './region.module.css';
import type { AgendaTopics } from './use-agenda-topics';

interface Props {
  agenda: AgendaTopics;
  chosen: ReadonlySet<Id>;
  onToggle: (topicId: Id) => void;
}

/** The topics of the agenda in its order, each with its number, which is its key. */
export function TopicChoice({ agenda, chosen, onToggle }: Props) {
  if (agenda.topics.length === 0) return <p className={styles.quiet}>{say.noTopics}</p>;
  return (
    <fieldset className={styles.topics}>
      <legend>
        {say.tagTo} <bdi>{agenda.title}</bdi>
      </legend>
      <p className={styles.quiet}>{say.tagKeys}</p>
      <ol>
        {agenda.topics.map(({ id, title, position }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
              <span className={styles.number}>
                {position < 10 ? <Kbd>{`${(position + 1) % 10}`}</Kbd> : `${position + 1}`}
              </span>
              <bdi>{title}</bdi>
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
