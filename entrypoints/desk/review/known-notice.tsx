import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import { meetingDate, momentText } from '../meeting-date';
import styles from './review.module.css';
import { useReview } from './review-context';
import type { Known } from './use-known';

const say = minutesWords.review;

/** Says that the minutes, or their meeting, are there already, and asks what to do with that meeting. */
export function KnownNotice({ known: { meeting, sameDocument } }: { known: Known }) {
  const { draft, edit } = useReview();
  const { locale } = useDesk();
  if (!meeting) return null;
  const importedAt = sameDocument ? meeting.minutes?.importedAt : undefined;
  const choices = [
    { apart: false, words: say.knownUpdate },
    { apart: true, words: say.knownNew },
  ];
  return (
    <section className={styles.known} aria-label={say.knownChoice}>
      <p>
        <strong>
          {importedAt
            ? say.known(momentText(importedAt, locale))
            : say.knownMeeting(meeting.title, meetingDate(meeting, locale))}
        </strong>
      </p>
      <fieldset className={styles.radios}>
        <legend className="visually-hidden">{say.knownChoice}</legend>
        {choices.map(({ apart, words }) => (
          <label key={words}>
            <input
              type="radio"
              name="known"
              checked={draft.apart === apart}
              onChange={() => edit({ kind: 'apart', apart })}
            />
            {words}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
