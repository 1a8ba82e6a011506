import { type ReactNode, useState } from 'react';
import type { Gap } from '../lib/model/gap';
import type { Id } from '../lib/model/id';
import type { Topic } from '../lib/model/topic';
import { deskWords } from '../lib/words/desk-words';
import styles from './agenda-editor.module.css';
import { Button } from './button';
import { MenuButton } from './menu-button';
import { useFlush } from './use-flush';
import type { Reorder } from './use-reorder';

const say = deskWords.agenda;

/** One topic of the agenda: its title is edited where it stands; Enter or leaving keeps it, Escape takes it back. */
export function AgendaRow(props: {
  topic: Topic;
  number: number;
  /** The whole agenda, in its order. */
  topics: Topic[];
  clips: number;
  gaps: Gap[];
  /** What is known of it from the meetings before. */
  below?: ReactNode;
  reorder: Reorder;
  isFirst: boolean;
  isLast: boolean;
  /** Answers whether it is kept. */
  onRename: (title: string) => Promise<boolean>;
  onMerge: (into: Id) => void;
  onDelete: () => void;
}) {
  const { topic, number, reorder } = props;
  const [title, setTitle] = useState<string | null>(null);

  // With its number, since two topics may have one title.
  const choices = props.topics.flatMap((other, index) =>
    other.id === topic.id
      ? []
      : [
          {
            id: other.id,
            label: (
              <>
                {index + 1} <bdi>{other.title}</bdi>
              </>
            ),
          },
        ],
  );

  async function keep() {
    const typed = title?.trim();
    setTitle(null);
    if (typed && typed !== topic.title && !(await props.onRename(typed))) setTitle((since) => since ?? typed);
  }
  useFlush(() => void keep());

  return (
    <li className={styles.row} {...reorder.row(topic.id)} data-topic={topic.id}>
      <span className={styles.handle} {...reorder.handle(topic.id)} title={say.drag} aria-hidden="true">
        ⠿
      </span>
      <span className={styles.number}>{number}</span>
      <input
        className={styles.title}
        aria-label={say.titleOf(number)}
        value={title ?? topic.title}
        maxLength={300}
        dir="auto"
        onChange={(event) => setTitle(event.target.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep();
          if (event.key === 'Escape') setTitle(null);
        }}
      />
      <span className={styles.facts}>
        {say.clips(props.clips)}
        {props.gaps.map((gap) => (
          <span className={styles.gap} key={gap.kind}>
            {deskWords.gap[gap.kind]}
          </span>
        ))}
      </span>
      <span className={styles.actions}>
        <Button
          look="quiet"
          aria-label={say.up(topic.title)}
          aria-disabled={props.isFirst}
          onClick={() => reorder.step(topic.id, -1)}
        >
          ↑
        </Button>
        <Button
          look="quiet"
          aria-label={say.down(topic.title)}
          aria-disabled={props.isLast}
          onClick={() => reorder.step(topic.id, 1)}
        >
          ↓
        </Button>
        {choices.length > 0 && (
          <MenuButton label={say.merge} name={say.mergeName(topic.title)} choices={choices} onChoose={props.onMerge} />
        )}
        <Button look="quiet" aria-label={say.deleteName(topic.title)} onClick={props.onDelete}>
          {say.delete}
        </Button>
      </span>
      {props.below && <div className={styles.below}>{props.below}</div>}
    </li>
  );
}
