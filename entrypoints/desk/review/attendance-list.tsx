import { Fragment } from 'react';
import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import { AttendeeRow } from './attendee-row';
import styles from './review.module.css';
import { useReview } from './review-context';

const say = minutesWords.review;
const groups = ['present', 'regrets', 'absent'] as const;

/** Who was there, who sent regrets and who was absent, each group with its organisations together. */
export function AttendanceList() {
  const { draft, edit } = useReview();

  function add() {
    const key = crypto.randomUUID();
    edit({ kind: 'add', list: 'attendance', key });
    requestAnimationFrame(() => document.getElementsByName(key)[0]?.focus());
  }

  return (
    <section className={styles.section}>
      <h2>{say.attendance}</h2>
      {draft.attendance.length === 0 && <p className={styles.quiet}>{say.noAttendance}</p>}
      {groups.map((presence) => {
        const group = draft.attendance.filter((attendee) => attendee.presence === presence);
        if (group.length === 0) return null;
        return (
          <Fragment key={presence}>
            <h3 className={styles.group}>
              {say.presence[presence]} <span className={styles.quiet}>{say.attendees(group.length)}</span>
            </h3>
            <ul className={styles.rows}>
              {group.map((attendee) => (
                <AttendeeRow key={attendee.key} attendee={attendee} />
              ))}
            </ul>
          </Fragment>
        );
      })}
      <Button look="quiet" className={styles.add} onClick={add}>
        + {say.addAttendee}
      </Button>
    </section>
  );
}
