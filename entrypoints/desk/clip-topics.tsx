import { useLive } from '../../components/use-live';
import type { ClipView } from '../../lib/model/clip-view';
import type { Meeting } from '../../lib/model/meeting';
import { tagClip } from '../../lib/services/tag-clip';
import { untagClip } from '../../lib/services/untag-clip';
import { topicsOf } from '../../lib/store/meeting-queries';
import { deskWords } from '../../lib/words/desk-words';
import styles from './clip-page.module.css';
import { useDesk } from './desk-context';

const say = deskWords.clip;

/** Files a clip under any topics of the active meeting. */
export function ClipTopics({ view, meeting }: { view: ClipView; meeting: Meeting }) {
  const { db, act } = useDesk();
  const topics = useLive(() => topicsOf(db, meeting.id), [db, meeting.id]) ?? [];
  const tagged = new Set(view.tags.map((tag) => tag.topicId));
  const here = topics.filter((topic) => tagged.has(topic.id)).length;
  const clipId = view.clip.id;
  return (
    <fieldset className={styles.topics}>
      <legend>{say.topics}</legend>
      {topics.length === 0 && <p className={styles.quiet}>{say.topicsEmpty}</p>}
      {topics.map((topic, index) => (
        <label key={topic.id}>
          <input
            type="checkbox"
            checked={tagged.has(topic.id)}
            onChange={(event) => {
              const topicId = topic.id;
              void act(() => (event.target.checked ? tagClip : untagClip)(db, { clipId, topicId }));
            }}
          />
          <span>
            {index + 1} <bdi>{topic.title}</bdi>
          </span>
        </label>
      ))}
      {tagged.size > here && <p className={styles.quiet}>{say.elsewhere}</p>}
    </fieldset>
  );
}
