import { MeetingForm } from '../../components/meeting-form';
import type { Meeting } from '../../lib/model/meeting';
import { splitTopics } from '../../lib/topics/split-topics';
import { deskWords } from '../../lib/words/desk-words';
import { knownSeries } from './known-series';
import styles from './plain-page.module.css';
import { useCreateMeeting } from './use-create-meeting';

/** Makes a meeting, which becomes the active one. */
export function NewMeetingPage({ meetings }: { meetings: Meeting[] }) {
  const create = useCreateMeeting();
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <h1 className={styles.title}>{deskWords.meetingForm.newTitle}</h1>
      <MeetingForm
        knownSeries={knownSeries(meetings)}
        splitTopics={splitTopics}
        onSubmit={(meeting, titles) => void create(meeting, titles)}
        onCancel={() => history.back()}
      />
    </div>
  );
}
