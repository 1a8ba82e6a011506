import type { KeyboardEvent } from 'react';
import { Button } from '../../../components/button';
import { includeClip } from '../../../lib/services/include-clip';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import type { ClipToolsProps } from './clip-tools-props';
import { focusNextClip } from './focus-next-clip';
import { OtherTools } from './other-tools';
import { usePreview } from './preview-context';
import styles from './preview-tools.module.css';

const say = deskWords.briefing;

/**
 * What can be done with a clip in the briefing: one stop for Tab, arrows from tool to tool, Alt+Up and Alt+Down move the clip. The
 * first tool is always there, to be reached; the others come when it has the focus, or the pointer is near: a briefing has hundreds of clips.
 */
export function ClipTools({ near, ...props }: ClipToolsProps & { near: boolean }) {
  const { db, act } = useDesk();
  const preview = usePreview();
  const { entry, index, here, frame } = props;
  const { clip, included } = entry;

  function include() {
    if (included && !preview.showExcluded) focusNextClip(frame.current);
    void act(() => includeClip(db, { clipId: clip.id, topicId: here.topicId, included: !included }));
  }

  return (
    <div
      className={styles.clipTools}
      role="toolbar"
      aria-label={say.clipName(index + 1, here.shown.length)}
      onKeyDown={walk}
    >
      <Button look="quiet" onClick={include}>
        {included ? say.exclude : say.include}
      </Button>
      {near && <OtherTools {...props} />}
    </div>
  );
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows walk over the tools, around the ends. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const by = steps[event.key];
  if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('button, a')];
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? tools.indexOf(focused) : -1;
  event.preventDefault();
  tools.at((here + by) % tools.length)?.focus();
}
