import { Button } from '../../../components/button';
import { MenuButton } from '../../../components/menu-button';
import { ShowLink } from '../../../components/show-link';
import { withHighlight } from '../../../lib/briefing/with-highlight';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { moveClips } from '../../../lib/services/move-clips';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import type { ClipToolsProps } from './clip-tools-props';
import { focusNextClip } from './focus-next-clip';
import { usePreview } from './preview-context';
import styles from './preview-tools.module.css';

const say = deskWords.briefing;
const inbox = 'inbox';

/** The tools of a clip after the first. */
export function OtherTools({ entry, index, here, frame, onNote, showMe }: ClipToolsProps) {
  const { db, act } = useDesk();
  const preview = usePreview();
  const { clip, included } = entry;
  const others = preview.topics.filter((topic) => topic.id !== here.topicId);

  function moveTo(to: string) {
    focusNextClip(frame.current);
    void act(() => moveClips(db, { clipIds: [clip.id], from: here.topicId, to: to === inbox ? null : to }));
  }

  function highlight() {
    const { briefing } = preview.input.current;
    const highlights = withHighlight(briefing.highlights, clip.id);
    void act(() => editBriefing(db, { meetingId: briefing.meetingId, changes: { highlights } }));
  }

  return (
    <>
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
      <Button look="quiet" tabIndex={-1} onClick={onNote}>
        {say.note}
      </Button>
      <Button look="quiet" tabIndex={-1} aria-disabled={!included} onClick={() => included && highlight()}>
        {say.highlight}
      </Button>
      <ShowLink showMe={showMe} className={styles.tool} tabIndex={-1} href={clip.fragmentUrl ?? clip.pageUrl}>
        {say.open}
      </ShowLink>
      <a className={styles.tool} tabIndex={-1} href={routeHash({ page: 'clip', clipId: clip.id })}>
        {say.details}
      </a>
    </>
  );
}
