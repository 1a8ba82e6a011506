import { type ReactNode, useRef } from 'react';
import type { Gap } from '../lib/model/gap';
import type { Id } from '../lib/model/id';
import type { Topic } from '../lib/model/topic';
import { deskWords } from '../lib/words/desk-words';
import { AddTopics } from './add-topics';
import styles from './agenda-editor.module.css';
import { AgendaRow } from './agenda-row';
import { Kbd } from './kbd';
import type { Drafts } from './use-held';
import { useReorder } from './use-reorder';

const say = deskWords.agenda;

/**
 * The topics of a meeting: add, rename, order, merge, delete. It keeps nothing itself; every change is a callback.
 * @param topics in their order
 * @param counts clips by topic; what is missing counts as none
 * @param below what stands under a topic, of what is known of it
 */
export function AgendaEditor(props: {
  meetingId: Id;
  drafts: Drafts;
  topics: Topic[];
  counts: Map<Id, number>;
  gaps: Map<Id, Gap[]>;
  below?: (topic: Topic) => ReactNode;
  splitTopics: (pasted: string) => string[];
  /** Like `onRename` it answers whether it was done: what was typed stays in its field where it was not. */
  onAdd: (titles: string[]) => Promise<boolean>;
  onRename: (topicId: Id, title: string) => Promise<boolean>;
  onMove: (topicId: Id, position: number) => void;
  onMerge: (from: Id, into: Id) => void;
  onDelete: (topicId: Id) => void;
}) {
  const { topics } = props;
  const reorder = useReorder(
    topics.map((topic) => topic.id),
    props.onMove,
  );
  const editor = useRef<HTMLDivElement>(null);
  /** Before a row goes, the focus does, so that the keyboard stays in place; to a button, as in a field the undo key is the field's. */
  const focusRow = (topicId: Id | undefined) =>
    editor.current
      ?.querySelector<HTMLElement>(topicId ? `[data-topic="${CSS.escape(topicId)}"] button` : 'textarea')
      ?.focus();
  return (
    <div className={styles.editor} ref={editor}>
      {topics.length === 0 ? (
        <p className={styles.empty}>{say.empty}</p>
      ) : (
        <>
          <ol className={styles.list}>
            {topics.map((topic, index) => (
              <AgendaRow
                key={topic.id}
                topic={topic}
                number={index + 1}
                topics={topics}
                clips={props.counts.get(topic.id) ?? 0}
                gaps={props.gaps.get(topic.id) ?? []}
                below={props.below?.(topic)}
                reorder={reorder}
                isFirst={index === 0}
                isLast={index === topics.length - 1}
                onRename={(title) => props.onRename(topic.id, title)}
                onMerge={(into) => {
                  focusRow(into);
                  props.onMerge(topic.id, into);
                }}
                onDelete={() => {
                  focusRow((topics[index + 1] ?? topics[index - 1])?.id);
                  props.onDelete(topic.id);
                }}
              />
            ))}
          </ol>
          <p className={styles.keys}>
            {say.moveKeys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}{' '}
            {say.keys}
          </p>
        </>
      )}
      <AddTopics
        key={props.meetingId}
        meetingId={props.meetingId}
        drafts={props.drafts}
        splitTopics={props.splitTopics}
        onAdd={props.onAdd}
      />
    </div>
  );
}
