import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../components/button';
import { clipLine } from '../../../components/clip-line';
import { keyed } from '../../../components/keyed';
import { useLive } from '../../../components/use-live';
import type { ActionRow } from '../../../lib/model/action-row';
import type { Meeting } from '../../../lib/model/meeting';
import { pinClip } from '../../../lib/services/pin-clip';
import { clipsOfAction } from '../../../lib/store/clip-queries';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import styles from './actions.module.css';
import { eventText, historyText } from './history-text';
import { PinClips } from './pin-clips';

const say = deskWords.actions;

/** What happened to an action, the clips that prove it, and the way to pin another. Escape leads back to its row. */
export function ActionDetail(props: { row: ActionRow; meeting: Meeting; pinning: boolean; onClose: () => void }) {
  const { db, act, locale } = useDesk();
  const { action, history } = props.row;
  const [pinning, setPinning] = useState(props.pinning);
  const pinned = useLive(() => clipsOfAction(db, action.id), [db, action.id, action.clipIds.length]);
  const pin = (clipId: string, on: boolean) => act(() => pinClip(db, { actionId: action.id, clipId, pinned: on }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key belongs to what is inside
    <div
      className={styles.detail}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <section>
        <h2>{say.history}</h2>
        <p className={styles.quiet}>{historyText(props.row, locale)}</p>
        <ul className={styles.events}>
          {keyed(history).map(({ item, key }) => (
            <li key={key} dir="auto">
              {eventText(item, locale)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say.evidence}</h2>
        {pinned?.length === 0 && <p className={styles.quiet}>{say.noEvidence}</p>}
        <ul className={styles.clips}>
          {pinned?.map(({ clip, source }) => {
            const line = clipLine(clip, source);
            return (
              <li key={clip.id}>
                <a href={routeHash({ page: 'clip', clipId: clip.id })} dir="auto">
                  {line}
                </a>
                <Button look="quiet" aria-label={say.unpinName(line)} onClick={() => void pin(clip.id, false)}>
                  {say.unpin}
                </Button>
              </li>
            );
          })}
        </ul>
        {pinning ? (
          <PinClips meeting={props.meeting} pinned={action.clipIds} onPin={(clipId) => void pin(clipId, true)} />
        ) : (
          <Button look="quiet" onClick={() => setPinning(true)}>
            + {say.pin}
          </Button>
        )}
      </section>
    </div>
  );
}
