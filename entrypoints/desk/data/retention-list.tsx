import { useId } from 'react';
import type { Meeting } from '../../../lib/model/meeting';
import { setRetention } from '../../../lib/services/set-retention';
import { dataWords } from '../../../lib/words/data-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import styles from './data.module.css';

const say = dataWords.yours;
const offered = [1, 3, 6, 12, 24, 60];

/** How long the clips of each meeting are kept; forever, unless the person says otherwise. */
export function RetentionList({ meetings }: { meetings: Meeting[] }) {
  const { db, act } = useDesk();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.retention}</h2>
      <p className={plain.quiet}>{say.retentionHint}</p>
      {meetings.length === 0 && <p>{say.noMeetings}</p>}
      <div className={styles.choices}>
        {meetings.map(({ id: meetingId, title, date, keepMonths }) => (
          <div key={meetingId} className={styles.choice}>
            <label htmlFor={`${id}-${meetingId}`}>{say.keep(title)}</label>
            <select
              id={`${id}-${meetingId}`}
              value={keepMonths ?? ''}
              onChange={({ target }) =>
                void act(() =>
                  setRetention(db, { meetingId, months: target.value === '' ? null : Number(target.value) }),
                )
              }
            >
              <option value="">{say.forever}</option>
              {[...new Set([...offered, ...(keepMonths === undefined ? [] : [keepMonths])])].map((months) => (
                <option key={months} value={months}>
                  {say.months(months)}
                </option>
              ))}
            </select>
            {date === null && keepMonths !== undefined && <span className={plain.quiet}>{say.noDate}</span>}
          </div>
        ))}
      </div>
    </section>
  );
}
