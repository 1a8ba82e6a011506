import { Children, type ComponentProps, isValidElement, useRef, useState } from 'react';
import { writeNote } from '../../lib/services/write-note';
import { deskWords } from '../../lib/words/desk-words';
import { AutosaveText } from './autosave-text';
import { ClipTools } from './clip-tools';
import { useDesk } from './desk-context';
import { usePreviewTopic } from './preview-context';
import styles from './preview-tools.module.css';
import { draftKey } from './recover-drafts';

/** A clip of the briefing with its controls; nothing of them takes room until it is asked for. */
export function ClipFrame({ clipId, children, className, ...props }: ComponentProps<'div'> & { clipId: string }) {
  const { db } = useDesk();
  const here = usePreviewTopic();
  const frame = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const index = here?.shown.findIndex(({ clip }) => clip.id === clipId) ?? -1;
  const entry = here?.shown[index];
  const plain = [className, styles.clip].join(' ');
  if (!here || !entry) {
    return (
      <div {...props} className={plain}>
        {children}
      </div>
    );
  }
  const { clip } = entry;
  const parts = Children.toArray(children).filter((part) => !(editing && isNote(part)));
  return (
    <div {...props} className={plain} ref={frame} {...here.reorder.row(clipId)}>
      {parts}
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
      <ClipTools entry={entry} index={index} here={here} frame={frame} onNote={() => setEditing(true)} />
    </div>
  );
}

function isNote(part: unknown): boolean {
  return isValidElement<{ className?: string }>(part) && part.props.className === 'note';
}
