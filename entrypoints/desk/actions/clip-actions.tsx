import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { useLive } from '../../../components/use-live';
import type { Id } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import { pinClip } from '../../../lib/services/pin-clip';
import { readActions } from '../../../lib/services/read-actions';
import { localDate } from '../../../lib/store/local-date';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import styles from './actions.module.css';

const say = deskWords.actions;

/** On the page of a clip: the actions that it is evidence for, and the way to pin it to another. */
export function ClipActions({ clipId, meeting }: { clipId: Id; meeting: Meeting }) {
  const { db, act } = useDesk();
  const today = localDate();
  const rows = useLive(() => readActions(db, { meetingId: meeting.id, today }), [db, meeting.id, today]);
  if (!rows || rows.length === 0) return null;
  const pinned = rows.filter(({ action }) => action.clipIds.includes(clipId));
  const free = rows.filter((row) => row.open && !pinned.includes(row));
  const pin = (actionId: Id, on: boolean) => void act(() => pinClip(db, { actionId, clipId, pinned: on }));
  return (
    <section className={styles.onClip}>
      {pinned.length > 0 && (
        <>
          <h2>{say.onClip}</h2>
          <ul className={styles.clips}>
            {pinned.map(({ action, number }) => (
              <li key={action.id}>
                <span dir="auto">
                  {number} {action.text}
                </span>
                <Button look="quiet" aria-label={say.unpinName(action.text)} onClick={() => pin(action.id, false)}>
                  {say.unpin}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {free.length > 0 && (
        <Field label={say.pinTo}>
          {(wiring) => (
            <select {...wiring} value="" onChange={(event) => pin(event.target.value, true)}>
              <option value="">{say.pinToChoice}</option>
              {free.map(({ action, number }) => (
                <option key={action.id} value={action.id}>
                  {number} {action.text}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </section>
  );
}
