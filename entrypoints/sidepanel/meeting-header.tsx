import type { Meeting } from '../../lib/model/meeting';
import { boardWords } from '../../lib/words/board-words';
import styles from './meeting-header.module.css';
import { meetingWhen } from './meeting-when';
import { OutLink } from './out-link';

/** The meeting that everything below belongs to, and the way to another one. */
export function MeetingHeader(props: {
  meeting: Meeting | null;
  meetings: Meeting[];
  now: Date;
  onChoose: (meetingId: string) => void;
}) {
  const { meeting, meetings, now } = props;
  const when = meeting ? meetingWhen(meeting, now) : null;
  const facts = meeting && [when?.date, when?.distance ?? boardWords.noDate, when?.time, meeting.place];
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <div className={styles.switcher}>
          <h1 className={styles.title}>
            <bdi>{meeting?.title ?? (meetings.length > 0 ? boardWords.chooseMeeting : boardWords.noMeeting)}</bdi>
          </h1>
          {meetings.length > (meeting ? 1 : 0) && (
            <>
              <svg className={styles.chevron} viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 6l4 4 4-4" />
              </svg>
              <select
                className={styles.select}
                aria-label={boardWords.chooseMeeting}
                value={meeting?.id ?? ''}
                onChange={(event) => event.target.value && props.onChoose(event.target.value)}
              >
                {!meeting && <option value="">{boardWords.chooseMeeting}</option>}
                {meetings.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {boardWords.meetingChoice(choice.title, meetingWhen(choice, now).date)}
                  </option>
                ))}
              </select>
            </>
          )}
        </div>
        <OutLink href="/desk.html#/new-meeting" className={styles.create}>
          {boardWords.newMeeting}
        </OutLink>
      </div>
      {facts && (
        <p className={styles.facts}>
          {facts.filter(Boolean).map((fact) => (
            <bdi key={fact} className={fact === when?.distance ? styles.distance : undefined}>
              {fact}
            </bdi>
          ))}
        </p>
      )}
    </header>
  );
}
