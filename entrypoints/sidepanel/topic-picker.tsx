import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import type { Topic } from '../../lib/model/topic';
import { commonWords } from '../../lib/words/common-words';
import styles from './topic-picker.module.css';

/** What to do with which clips once a topic is picked. */
export interface Pick {
  title: string;
  topics: Topic[];
  /** True offers the inbox too. */
  inbox: boolean;
  take: (topic: Topic | null) => void;
}

/** The agenda as a list to pick from: by digit, by arrows, by mouse. Escape leaves everything as it was. */
export function TopicPicker({ pick, onClose }: { pick: Pick; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  function take(topic: Topic | null) {
    dialog.current?.close();
    pick.take(topic);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const topic = digit && pick.topics.find(({ position }) => position === (Number(digit) + 9) % 10);
    const choices = [...(dialog.current?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
    const here = choices.findIndex((choice) => choice.matches(':focus'));
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: choices.length - 1 }[event.key];
    if (topic) take(topic);
    else if (pick.inbox && event.key.toLowerCase() === 'i') take(null);
    else if (to !== undefined) choices.at(to % choices.length)?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="pick-title" onClose={onClose} onKeyDown={onKeyDown}>
      <h2 id="pick-title">{pick.title}</h2>
      <ul className={styles.list}>
        {pick.topics.map((topic) => (
          <li key={topic.id}>
            <button type="button" data-choice className={styles.choice} onClick={() => take(topic)}>
              <span className={styles.key}>
                {topic.position < 10 ? <Kbd>{String((topic.position + 1) % 10)}</Kbd> : topic.position + 1}
              </span>
              <bdi>{topic.title}</bdi>
            </button>
          </li>
        ))}
        {pick.inbox && (
          <li>
            <button type="button" data-choice className={styles.choice} onClick={() => take(null)}>
              <span className={styles.key}>
                <Kbd>I</Kbd>
              </span>
              {commonWords.inbox}
            </button>
          </li>
        )}
      </ul>
      <Button look="quiet" onClick={() => dialog.current?.close()}>
        {commonWords.cancel}
      </Button>
    </dialog>
  );
}
