import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import { CheckMark, CheckThis } from './check-this';
import { focusAfterRemoval } from './focus-after-removal';
import type { AttendeeDraft } from './minutes-draft';
import styles from './review.module.css';
import { useReview } from './review-context';
import { ShowButton } from './show-button';
import { spotOf } from './spot-of';

const say = minutesWords.review;

/** A person, an organisation, or both; changing the presence moves the row to its group, and the focus goes along. */
export function AttendeeRow({ attendee }: { attendee: AttendeeDraft }) {
  const { edit, errors } = useReview();
  const { key } = attendee;
  const name = attendee.name || attendee.organisation;
  const error = errors.get(key);
  const change = (part: Partial<AttendeeDraft>) => edit({ kind: 'attendance', key, change: part });
  const isPresence = (value: string): value is AttendeeDraft['presence'] => value in say.presence;
  return (
    <li className={styles.attendee} {...spotOf(attendee)}>
      <input
        name={key}
        aria-label={say.organisationOf(name)}
        placeholder={say.organisation}
        aria-invalid={Boolean(error)}
        maxLength={200}
        dir="auto"
        value={attendee.organisation}
        onChange={(event) => change({ organisation: event.target.value })}
      />
      <input
        aria-label={say.personOf(name)}
        placeholder={say.person}
        maxLength={200}
        dir="auto"
        value={attendee.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <select
        aria-label={say.presenceOf(name)}
        id={`${key}-presence`}
        value={attendee.presence}
        onChange={(event) => {
          const presence = event.target.value;
          if (!isPresence(presence)) return;
          change({ presence });
          requestAnimationFrame(() => document.getElementById(`${key}-presence`)?.focus());
        }}
      >
        {Object.entries(say.presence).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <ShowButton line={attendee.line} what={name} />
      <Button
        look="quiet"
        aria-label={say.removeAttendee(name)}
        title={say.remove}
        onClick={(event) => {
          focusAfterRemoval(event.currentTarget);
          edit({ kind: 'remove', list: 'attendance', key });
        }}
      >
        ✕
      </Button>
      {error && <p className={styles.error}>{error}</p>}
      {!attendee.sure && (
        <span className={styles.rowCheck}>
          <CheckMark /> <CheckThis onRight={() => change({})} what={name} />
        </span>
      )}
    </li>
  );
}
