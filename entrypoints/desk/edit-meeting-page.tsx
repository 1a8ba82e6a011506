import { Button } from '../../components/button';
import type { Meeting } from '../../lib/model/meeting';
import { deleteMeeting } from '../../lib/services/delete-meeting';
import { editMeeting } from '../../lib/services/edit-meeting';
import { deskWords } from '../../lib/words/desk-words';
import { useDesk } from './desk-context';
import { HeldMeetingForm } from './held-meeting-form';
import { MinutesFacts } from './minutes-facts';
import styles from './plain-page.module.css';
import { typedWords } from './typed-words';
import { goTo } from './use-route';

const say = deskWords.meetingForm;

/** Changes the active meeting, or deletes it; deleting is taken back by undo instead of asked about. */
export function EditMeetingPage({ meeting, meetings }: { meeting: Meeting; meetings: Meeting[] }) {
  const { db, act } = useDesk();

  async function remove() {
    if (await act(() => deleteMeeting(db, { meetingId: meeting.id }))) goTo({ page: 'briefing' });
  }

  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <h1 className={styles.title}>{say.editTitle}</h1>
      <HeldMeetingForm
        meeting={meeting}
        meetings={meetings}
        onKeep={async (changes) => {
          const kept = await act(() => editMeeting(db, { meetingId: meeting.id, changes }), {
            text: typedWords(changes),
          });
          if (kept) goTo({ page: 'agenda' });
          return kept;
        }}
        onCancel={() => history.back()}
      />
      <MinutesFacts meeting={meeting} />
      <div className={styles.end}>
        <Button look="danger" onClick={() => void remove()}>
          {say.delete}
        </Button>
        <span className={styles.quiet}>{say.deleteHint}</span>
      </div>
    </div>
  );
}
