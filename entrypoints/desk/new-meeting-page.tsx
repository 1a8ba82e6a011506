import type { Meeting } from '../../lib/model/meeting';
import { deskWords } from '../../lib/words/desk-words';
import { HeldMeetingForm } from './held-meeting-form';
import styles from './plain-page.module.css';
import { useCreateMeeting } from './use-create-meeting';

/** Makes a meeting, which becomes the active one. */
export function NewMeetingPage({ meetings }: { meetings: Meeting[] }) {
  const create = useCreateMeeting();
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <h1 className={styles.title}>{deskWords.meetingForm.newTitle}</h1>
      <HeldMeetingForm meeting={null} meetings={meetings} onKeep={create} onCancel={() => history.back()} />
    </div>
  );
}
