import { useRef, useState } from 'react';
import { ShowNotice } from '../../../components/show-notice';
import type { FlowBlock, FlowLabels } from '../../../lib/briefing/flow/flow';
import { writeNote } from '../../../lib/services/write-note';
import { pageOfClip } from '../../../lib/verification/page-of-clip';
import { deskWords } from '../../../lib/words/desk-words';
import { AutosaveText } from '../autosave-text';
import { useShowClip } from '../clip/use-show-clip';
import { useDesk } from '../desk-context';
import { draftKey } from '../recover-drafts';
import { ClipTools } from './clip-tools';
import { enterText } from './enter-text';
import { FlowChildren, GroupFrame } from './flow-view';
import { usePreviewTopic } from './preview-context';
import styles from './preview-tools.module.css';

type Group = Extract<FlowBlock, { type: 'group' }>;

/** A clip of the briefing with its controls; nothing of them takes room, and most are not drawn, until they are asked for. */
export function ClipFrame({ block, labels }: { block: Group; labels: FlowLabels }) {
  const { db } = useDesk();
  const here = usePreviewTopic();
  const frame = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const [near, setNear] = useState(false);
  const clipId = block.hook !== null && 'clip' in block.hook ? block.hook.clip : '';
  const showMe = useShowClip(clipId);
  const index = here?.shown.findIndex(({ clip }) => clip.id === clipId) ?? -1;
  const entry = here?.shown[index];
  const blocks = editing ? block.children.filter((child) => !isNote(child)) : block.children;
  const content = <FlowChildren blocks={blocks} labels={labels} hooked={ClipFrame} />;
  if (!here || !entry) {
    return (
      <GroupFrame block={block} className={styles.clip} data-clip={clipId}>
        {content}
      </GroupFrame>
    );
  }
  const { clip } = entry;
  return (
    <GroupFrame
      block={block}
      className={styles.clip}
      data-clip={clipId}
      ref={frame}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
      {...here.reorder.row(clipId)}
    >
      {content}
      {editing && (
        <div className="note">
          <AutosaveText
            draft={draftKey('note', clip.id)}
            value={clip.note}
            label={deskWords.briefing.noteOf}
            autoFocus
            write={(note) => writeNote(db, { clipId: clip.id, note })}
            onLeave={() => setEditing(false)}
            onEscape={() => frame.current?.querySelector<HTMLElement>('[role="toolbar"] button')?.focus()}
          />
        </div>
      )}
      <ClipTools
        entry={entry}
        index={index}
        here={here}
        frame={frame}
        near={near}
        onNote={() => {
          setEditing(true);
          enterText(frame.current);
        }}
        showMe={showMe}
      />
      <ShowNotice showMe={showMe} host={pageOfClip(clip)?.host ?? ''} />
    </GroupFrame>
  );
}

function isNote(block: FlowBlock): boolean {
  return block.type === 'group' && block.role === 'note';
}
