import { Button } from '../../components/button';
import type { Meeting } from '../../lib/model/meeting';
import { activateMeeting } from '../../lib/services/activate-meeting';
import { deskWords } from '../../lib/words/desk-words';
import { useDesk } from './desk-context';
import { meetingDate } from './meeting-date';
import styles from './plain-page.module.css';
import { goTo } from './use-route';

const say = deskWords.meetings;

/** There are meetings and none is active: pick one, or make the next. */
export function ChooseMeeting({ meetings }: { meetings: Meeting[] }) {
  const { db, act, locale } = useDesk();
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{say.chooseTitle}</h1>
      <p className={styles.lead}>{say.chooseHint}</p>
      <ul className={styles.rows}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Button onClick={() => void act(() => activateMeeting(db, { meetingId: meeting.id }))}>
              <bdi>{meeting.title}</bdi> · {meetingDate(meeting, locale)}
            </Button>
          </li>
        ))}
        <li>
          <Button look="primary" onClick={() => goTo({ page: 'new-meeting' })}>
            {say.make}
          </Button>
        </li>
      </ul>
    </div>
  );
}
