import { memo, type ReactNode, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import type { FlowBlock, FlowLabels } from '../../../lib/briefing/flow/flow';
import type { Briefing } from '../../../lib/model/briefing';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { AutosaveWritten } from '../editor/autosave-written';
import { draftKey } from '../recover-drafts';
import { enterText } from './enter-text';
import { FlowChildren, GroupFrame } from './flow-view';
import { KeyFiguresPicker } from './key-figures-picker';
import { usePreview } from './preview-context';
import styles from './preview-tools.module.css';
import { referencesOf } from './references-of';

type Group = Extract<FlowBlock, { type: 'group' }>;
const say = deskWords.briefing;

/** A part of the whole briefing that the person writes or picks: the highlights, the key figures, the notes on method. */
export type OwnPart = 'highlights' | 'key-figures' | 'method';

/** Such a part with its control, and with the editor in its place while it is written. */
export const WrittenFrame = memo(function WrittenFrame(props: {
  block: Group;
  part: OwnPart;
  briefing: Briefing;
  labels: FlowLabels;
}) {
  const { block, part, briefing, labels } = props;
  const [editing, setEditing] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const title = block.children.filter((child) => child.type === 'heading' && child.level < 4);
  const body = block.children.filter((child) => !title.includes(child));
  const edit = () => {
    setEditing(true);
    enterText(frame.current);
  };
  const toolFocus = () => frame.current?.querySelector<HTMLElement>('[data-part]')?.focus();
  return (
    <GroupFrame block={block} className={styles.topic} ref={frame}>
      <FlowChildren blocks={title} labels={labels} hooked={noHook} />
      <div className={styles.topicTools}>
        {/* Leaving the editor closes it, so the button only opens. */}
        <Button look="quiet" data-part={part} aria-expanded={editing} onClick={edit}>
          {say.ownPart[part]}
        </Button>
      </div>
      {editing ? (
        <PartEditor part={part} briefing={briefing} onLeave={() => setEditing(false)} onEscape={toolFocus} />
      ) : (
        <FlowChildren blocks={body} labels={labels} hooked={noHook} />
      )}
    </GroupFrame>
  );
});

/** What opens to write or pick a part. */
export function PartEditor(props: { part: OwnPart; briefing: Briefing; onLeave: () => void; onEscape: () => void }) {
  const { part, briefing } = props;
  const { db } = useDesk();
  const preview = usePreview();
  const { meetingId } = briefing;
  if (part === 'key-figures') {
    const close = () => {
      props.onLeave();
      props.onEscape();
    };
    return <KeyFiguresPicker briefing={briefing} input={preview.input.current} onClose={close} />;
  }
  return (
    <AutosaveWritten
      draft={draftKey(part, meetingId)}
      value={briefing[part]}
      label={say.ownPartName[part]}
      autoFocus
      references={referencesOf(preview.input.current)}
      write={(text) => editBriefing(db, { meetingId, changes: { [part]: text } })}
      onLeave={props.onLeave}
      onEscape={props.onEscape}
    />
  );
}

/** No record hangs on anything in these parts. */
const noHook = (): ReactNode => null;
