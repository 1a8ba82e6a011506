import { AgendaEditor } from '../../components/agenda-editor';
import { useLive } from '../../components/use-live';
import type { Gap } from '../../lib/model/gap';
import type { Id } from '../../lib/model/id';
import type { Meeting } from '../../lib/model/meeting';
import type { Topic } from '../../lib/model/topic';
import { addTopics } from '../../lib/services/add-topics';
import { deleteTopic } from '../../lib/services/delete-topic';
import { mergeTopics } from '../../lib/services/merge-topics';
import { moveTopic } from '../../lib/services/move-topic';
import { renameTopic } from '../../lib/services/rename-topic';
import { localDate } from '../../lib/store/local-date';
import { topicCounts, topicsOf } from '../../lib/store/meeting-queries';
import { splitTopics } from '../../lib/topics/split-topics';
import { deskWords } from '../../lib/words/desk-words';
import { useDesk } from './desk-context';
import { ImportReport } from './import/import-report';
import { LastTimeView } from './last-time-view';
import { meetingDate } from './meeting-date';
import { MeetingTools } from './meeting-tools';
import styles from './plain-page.module.css';
import { readGaps } from './read-gaps';
import { readLastTimes } from './read-last-times';
import { routeHash } from './route';
import { SaidView } from './said-view';
import { typedWords } from './typed-words';

const say = deskWords.agenda;
const noGaps = new Map<Id, Gap[]>();

/** The topics of the active meeting, with what each holds and lacks. */
export function AgendaPage({ meeting, meetings }: { meeting: Meeting; meetings: Meeting[] }) {
  const { db, act, locale, journal } = useDesk();
  const topics = useLive(() => topicsOf(db, meeting.id), [db, meeting.id]);
  const counts = useLive(() => topicCounts(db, meeting.id), [db, meeting.id]);
  const gaps = useLive(() => readGaps(db, meeting, meetings), [db, meeting, meetings]);
  const today = localDate();
  const lastTimes = useLive(() => readLastTimes(db, { meetingId: meeting.id, today }), [db, meeting.id, today]);
  if (!topics || !counts) return null;
  const below = (topic: Topic) => {
    const last = lastTimes?.get(topic.id);
    return (
      <>
        {last && <LastTimeView last={last} title={topic.title} />}
        {topic.said.length > 0 && (
          <SaidView
            summary={meeting.minutes ? say.saidHere : say.onTheAgenda}
            said={topic.said}
            figures={topic.figures}
          />
        )}
      </>
    );
  };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{say.title}</h1>
        <p className={styles.quiet}>
          <bdi>{meeting.title}</bdi> · {meetingDate(meeting, locale)} ·{' '}
          <a href={routeHash({ page: 'edit-meeting' })}>{say.editMeeting}</a>
        </p>
      </div>
      <ImportReport />
      <MeetingTools meeting={meeting} topics={topics} />
      <AgendaEditor
        meetingId={meeting.id}
        drafts={journal}
        topics={topics}
        counts={counts.byTopic}
        gaps={gaps ?? noGaps}
        below={below}
        splitTopics={splitTopics}
        onAdd={(titles) => act(() => addTopics(db, { meetingId: meeting.id, titles }), { text: typedWords(titles) })}
        onRename={(topicId, title) => act(() => renameTopic(db, { topicId, title }), { text: title })}
        onMove={(topicId, position) => void act(() => moveTopic(db, { topicId, position }))}
        onMerge={(from, into) => void act(() => mergeTopics(db, { from, into }))}
        onDelete={(topicId) => void act(() => deleteTopic(db, { topicId }))}
      />
      {counts.inbox > 0 && <p className={styles.quiet}>{say.inbox(counts.inbox)}</p>}
    </div>
  );
}
