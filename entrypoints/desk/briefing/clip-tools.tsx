import type { KeyboardEvent, RefObject } from 'react';
import { Button } from '../../../components/button';
import { MenuButton } from '../../../components/menu-button';
import type { BriefingClipInput } from '../../../lib/briefing/briefing-input';
import { withHighlight } from '../../../lib/briefing/with-highlight';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { includeClip } from '../../../lib/services/include-clip';
import { moveClips } from '../../../lib/services/move-clips';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import { focusNextClip } from './focus-next-clip';
import { type PreviewTopic, usePreview } from './preview-context';
import styles from './preview-tools.module.css';

const say = deskWords.briefing;
const inbox = 'inbox';

/** What can be done with a clip in the briefing: one stop for Tab, arrows from tool to tool, Alt+Up and Alt+Down move the clip. */
export function ClipTools(props: {
  entry: BriefingClipInput;
  index: number;
  here: PreviewTopic;
  frame: RefObject<HTMLElement | null>;
  onNote: () => void;
}) {
  const { db, act } = useDesk();
  const preview = usePreview();
  const { entry, index, here, frame } = props;
  const { clip, included } = entry;
  const { topicId } = here;
  const others = preview.topics.filter((topic) => topic.id !== topicId);

  function include() {
    if (included && !preview.showExcluded) focusNextClip(frame.current);
    void act(() => includeClip(db, { clipId: clip.id, topicId, included: !included }));
  }

  function moveTo(to: string) {
    focusNextClip(frame.current);
    void act(() => moveClips(db, { clipIds: [clip.id], from: topicId, to: to === inbox ? null : to }));
  }

  function highlight() {
    const { briefing } = preview.input.current;
    const highlights = withHighlight(briefing.highlights, clip.id);
    void act(() => editBriefing(db, { meetingId: briefing.meetingId, changes: { highlights } }));
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
      <span className={styles.pair}>
        <span className={styles.handle} {...here.reorder.handle(clip.id)} title={say.drag} aria-hidden="true">
          ⠿
        </span>
        <Button
          look="quiet"
          tabIndex={-1}
          aria-label={say.up}
          aria-disabled={index === 0}
          onClick={() => here.reorder.step(clip.id, -1)}
        >
          ↑
        </Button>
        <Button
          look="quiet"
          tabIndex={-1}
          aria-label={say.down}
          aria-disabled={index === here.shown.length - 1}
          onClick={() => here.reorder.step(clip.id, 1)}
        >
          ↓
        </Button>
      </span>
      <MenuButton
        tabIndex={-1}
        label={say.moveTo}
        choices={[
          ...others.map((topic) => ({
            id: topic.id,
            label: (
              <>
                {topic.position + 1} <bdi>{topic.title}</bdi>
              </>
            ),
          })),
          { id: inbox, label: say.inbox },
        ]}
        onChoose={moveTo}
      />
      <Button look="quiet" tabIndex={-1} onClick={props.onNote}>
        {say.note}
      </Button>
      <Button look="quiet" tabIndex={-1} aria-disabled={!included} onClick={() => included && highlight()}>
        {say.highlight}
      </Button>
      <a
        className={styles.tool}
        tabIndex={-1}
        href={clip.fragmentUrl ?? clip.pageUrl}
        target="_blank"
        rel="noreferrer noopener"
      >
        {say.open}
      </a>
      <a className={styles.tool} tabIndex={-1} href={routeHash({ page: 'clip', clipId: clip.id })}>
        {say.details}
      </a>
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
