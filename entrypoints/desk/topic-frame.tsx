import { Children, type ComponentProps, Fragment, isValidElement, type ReactNode, useRef, useState } from 'react';
import { useReorder } from '../../components/use-reorder';
import { moveClips } from '../../lib/services/move-clips';
import { writeTopic } from '../../lib/services/write-topic';
import { deskWords } from '../../lib/words/desk-words';
import { AutosaveText } from './autosave-text';
import { useDesk } from './desk-context';
import { placeAmongAll } from './place-among-all';
import { PreviewTopicContext, usePreview } from './preview-context';
import styles from './preview-tools.module.css';
import { draftKey } from './recover-drafts';
import { TopicTools, type WrittenField } from './topic-tools';
import { WrittenPart } from './written-part';

const say = deskWords.briefing;
const classOf = { lineToTake: 'line-to-take', ask: 'ask' } as const;
const fields = ['lineToTake', 'ask'] as const;
/** What the briefing says before the two texts. */
const classesBefore = ['last-time', 'open-actions'];

/** A topic of the briefing, with the two texts that the person writes on it edited where they stand. */
export function TopicFrame({
  topicId,
  children,
  className,
  ...props
}: ComponentProps<'section'> & { topicId: string }) {
  const { db, act } = useDesk();
  const preview = usePreview();
  const [editing, setEditing] = useState<WrittenField | null>(null);
  const frame = useRef<HTMLElement>(null);
  const entry = preview?.entries.get(topicId);
  const all = entry?.clips.toSorted((a, b) => a.position - b.position) ?? [];
  const shown = all.filter((clip) => clip.included || preview?.showExcluded);
  const ids = shown.map(({ clip }) => clip.id);
  const reorder = useReorder(ids, (clipId, position) => {
    const place = placeAmongAll(
      all.map(({ clip }) => clip.id),
      ids,
      clipId,
      position,
    );
    void act(() => moveClips(db, { clipIds: [clipId], from: topicId, to: topicId, position: place }));
  });
  if (!entry) return null;

  const { topic } = entry;
  const [heading, ...parts] = Children.toArray(children);
  const before = parts.filter((part) => classesBefore.some((name) => hasClass(part, name)));
  const written = (field: WrittenField) => parts.find((part) => hasClass(part, classOf[field]));
  return (
    <PreviewTopicContext value={{ topic, shown, reorder }}>
      <section {...props} ref={frame} className={[className, styles.topic].join(' ')}>
        {heading}
        <TopicTools topic={topic} onEdit={setEditing} />
        {before}
        {fields.map((field) => (
          <Fragment key={field}>
            {editing === field ? (
              <WrittenPart field={field}>
                <AutosaveText
                  draft={draftKey(field, topic.id)}
                  value={topic[field]}
                  label={field === 'ask' ? say.askOf(topic.title) : say.lineOf(topic.title)}
                  autoFocus
                  write={(text) => writeTopic(db, { topicId: topic.id, [field]: text })}
                  onLeave={() => setEditing(null)}
                  onEscape={() => frame.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()}
                />
              </WrittenPart>
            ) : (
              written(field) && <Editable onEdit={() => setEditing(field)}>{written(field)}</Editable>
            )}
          </Fragment>
        ))}
        {parts.filter((part) => !before.includes(part) && fields.every((field) => part !== written(field)))}
      </section>
    </PreviewTopicContext>
  );
}

/** A text that a click opens for editing; by keyboard the tools of its topic or clip do the same. */
function Editable({ onEdit, children }: { onEdit: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse beside the buttons that do the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div className={styles.editable} onClick={onEdit}>
      {children}
    </div>
  );
}

function hasClass(part: ReactNode, name: string): boolean {
  if (!isValidElement<{ className?: string }>(part)) return false;
  return part.props.className?.split(' ').includes(name) ?? false;
}
