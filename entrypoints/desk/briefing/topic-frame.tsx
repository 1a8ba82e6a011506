import { memo, type ReactNode, useRef, useState } from 'react';
import { useReorder } from '../../../components/use-reorder';
import type { BriefingTopicInput } from '../../../lib/briefing/briefing-input';
import type { FlowBlock, FlowLabels } from '../../../lib/briefing/flow/flow';
import { moveClips } from '../../../lib/services/move-clips';
import { writeTopic } from '../../../lib/services/write-topic';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { AutosaveWritten } from '../editor/autosave-written';
import { draftKey } from '../recover-drafts';
import { ClipFrame } from './clip-frame';
import { enterText } from './enter-text';
import { FlowView, GroupFrame } from './flow-view';
import { placeAmongAll } from './place-among-all';
import { PreviewTopicContext, usePreview } from './preview-context';
import styles from './preview-tools.module.css';
import { referencesOf } from './references-of';
import { TopicTools, type WrittenField } from './topic-tools';
import { WrittenPart } from './written-part';

type Group = Extract<FlowBlock, { type: 'group' }>;
const say = deskWords.briefing;
const roles = { summary: 'new', lineToTake: 'line-to-take', ask: 'ask' } as const;
const fields = ['summary', 'lineToTake', 'ask'] as const;
/** What stands under a text. */
const under: Record<WrittenField, string[]> = {
  summary: ['new', 'figures', 'disagreements', 'figure-checks', 'gaps', 'line-to-take', 'ask'],
  lineToTake: ['ask'],
  ask: [],
};

/** A topic of the briefing, with the texts that the person writes on it edited where they stand. */
export const TopicFrame = memo(function TopicFrame(props: {
  block: Group;
  entry: BriefingTopicInput;
  labels: FlowLabels;
}) {
  const { block, entry, labels } = props;
  const { topic } = entry;
  const { db, act } = useDesk();
  const preview = usePreview();
  const [editing, setEditing] = useState<readonly WrittenField[]>([]);
  const frame = useRef<HTMLDivElement>(null);
  const all = entry.clips.toSorted((a, b) => a.position - b.position);
  const shown = all.filter((clip) => clip.included || preview.showExcluded);
  const ids = shown.map(({ clip }) => clip.id);
  const reorder = useReorder(ids, (clipId, position) => {
    const everyId = all.map(({ clip }) => clip.id);
    const place = placeAmongAll(everyId, ids, clipId, position);
    void act(() => moveClips(db, { clipIds: [clipId], from: topic.id, to: topic.id, position: place }));
  });

  /** Beside what is open already: that one may have to stay. */
  const edit = (field: WrittenField) => {
    setEditing((open) => open.concat(field));
    enterText(frame.current?.querySelector(`[data-written="${field}"]`));
  };
  const editor = (field: WrittenField) => (
    <WrittenPart key={field} field={field} language={preview.input.current.briefing.language}>
      <AutosaveWritten
        draft={draftKey(field, topic.id)}
        value={topic[field]}
        label={say.writtenOf[field](topic.title)}
        autoFocus
        references={referencesOf(preview.input.current)}
        write={(text) => writeTopic(db, { topicId: topic.id, [field]: text })}
        onLeave={() => setEditing((open) => open.filter((one) => one !== field))}
        onEscape={() => frame.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()}
      />
    </WrittenPart>
  );

  const part = (child: FlowBlock, index: number): ReactNode => {
    const role = child.type === 'group' ? child.role : '';
    const key = role || (child.type === 'heading' ? 'title' : index);
    const field = fields.find((name) => roles[name] === role);
    if (child.type !== 'group' || field === undefined) {
      return <FlowView key={key} block={child} labels={labels} hooked={ClipFrame} />;
    }
    if (field === 'summary') {
      return (
        <GroupFrame key={key} block={child}>
          {child.children.map((inner, place) => {
            const isSummary = inner.type === 'group' && inner.role === 'summary';
            if (!isSummary) {
              return <FlowView key={clipOf(inner) ?? place} block={inner} labels={labels} hooked={ClipFrame} />;
            }
            if (editing.includes('summary')) return null;
            return (
              <Editable key="summary" onEdit={() => edit('summary')}>
                <FlowView block={inner} labels={labels} hooked={ClipFrame} />
              </Editable>
            );
          })}
        </GroupFrame>
      );
    }
    if (editing.includes(field)) return editor(field);
    return (
      <Editable key={key} onEdit={() => edit(field)}>
        <FlowView block={child} labels={labels} hooked={ClipFrame} />
      </Editable>
    );
  };

  return (
    <PreviewTopicContext value={{ topicId: topic.id, shown, reorder }}>
      <GroupFrame block={block} ref={frame} className={styles.topic} data-topic={topic.id}>
        {block.children.slice(0, 1).map(part)}
        <TopicTools topic={topic} onEdit={edit} />
        {withEditors(block.children.slice(1), editing, editor, part)}
      </GroupFrame>
    </PreviewTopicContext>
  );
});

/** The parts with the open editors in their places: over what is new, and for a text that is still empty where it will stand. */
function withEditors(
  blocks: FlowBlock[],
  editing: readonly WrittenField[],
  editor: (field: WrittenField) => ReactNode,
  part: (block: FlowBlock, index: number) => ReactNode,
): ReactNode[] {
  const drawn = blocks.map((block, index) => ({
    role: block.type === 'group' ? block.role : '',
    node: part(block, index),
  }));
  for (const field of fields) {
    const stands = field !== 'summary' && drawn.some(({ role }) => role === roles[field]);
    if (stands || !editing.includes(field)) continue;
    const place = drawn.findIndex(({ role }) => under[field].includes(role));
    drawn.splice(place === -1 ? drawn.length : place, 0, { role: roles[field], node: editor(field) });
  }
  return drawn.map(({ node }) => node);
}

/** A text that a click opens for editing; by keyboard the tools of its topic do the same. A link in it stays a link. */
function Editable({ onEdit, children }: { onEdit: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse beside the buttons that do the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div
      className={styles.editable}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a')) return;
        onEdit();
      }}
    >
      {children}
    </div>
  );
}

function clipOf(block: FlowBlock): string | null {
  return block.type === 'group' && block.hook !== null && 'clip' in block.hook ? block.hook.clip : null;
}
