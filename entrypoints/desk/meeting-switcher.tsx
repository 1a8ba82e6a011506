import { MenuButton } from '../../components/menu-button';
import type { Meeting } from '../../lib/model/meeting';
import { activateMeeting } from '../../lib/services/activate-meeting';
import { deskWords } from '../../lib/words/desk-words';
import { minutesWords } from '../../lib/words/minutes-words';
import { useDesk } from './desk-context';
import { meetingDate } from './meeting-date';
import styles from './meeting-switcher.module.css';
import { goTo } from './use-route';

const say = deskWords.meetings;
const newMeeting = 'new-meeting';
const importMinutes = 'import';

/** Shows which meeting is prepared, and changes to another or to a new one. */
export function MeetingSwitcher({ meetings, active }: { meetings: Meeting[]; active: Meeting | null }) {
  const { db, act, locale } = useDesk();
  const row = (meeting: Meeting) => (
    <span className={styles.row}>
      <bdi>{meeting.title}</bdi>
      <span className={styles.date}>{meetingDate(meeting, locale)}</span>
    </span>
  );
  return (
    <MenuButton
      look="plain"
      align="start"
      className={styles.button}
      listName={say.choose}
      label={
        <>
          <span className="visually-hidden">{say.choose}</span>
          {active ? row(active) : say.none}
          <span aria-hidden="true">▾</span>
        </>
      }
      choices={[
        ...meetings.map((meeting) => ({ id: meeting.id, label: row(meeting), checked: meeting.id === active?.id })),
        { id: newMeeting, label: say.make },
        { id: importMinutes, label: minutesWords.importChoice },
      ]}
      onChoose={(id) => {
        if (id === newMeeting) goTo({ page: 'new-meeting' });
        else if (id === importMinutes) goTo({ page: 'import' });
        else if (id !== active?.id) void act(() => activateMeeting(db, { meetingId: id }));
      }}
    />
  );
}
