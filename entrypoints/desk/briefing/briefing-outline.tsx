import { memo } from 'react';
import { useLive } from '../../../components/use-live';
import type { BriefingTopicInput } from '../../../lib/briefing/briefing-input';
import type { Gap } from '../../../lib/model/gap';
import type { Id } from '../../../lib/model/id';
import { topicCounts } from '../../../lib/store/meeting-queries';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import styles from './briefing-outline.module.css';
import { scrollToTopic } from './scroll-to-topic';
import type { LiveBriefing } from './use-briefing';

const say = deskWords.briefing;

/** The items at a glance: how much stands on each, and what it lacks. */
export const BriefingOutline = memo(function BriefingOutline({ briefing }: { briefing: LiveBriefing }) {
  const topics = briefing.input.topics.toSorted((a, b) => a.topic.position - b.topic.position);
  return (
    <nav className={styles.outline} aria-label={say.outline}>
      <h2 className={styles.title}>{say.outline}</h2>
      <ol>
        {topics.map((entry) => {
          const { topic } = entry;
          const included = entry.clips.filter((clip) => clip.included).length;
          return (
            <li key={topic.id}>
              <button type="button" className={styles.item} onClick={() => scrollToTopic(topic.id)}>
                <span className={styles.number}>{topic.position + 1}</span>
                <bdi>{topic.title}</bdi>
                <span className={styles.count}>{included || ''}</span>
                {gapsOf(entry, included).map((kind) => (
                  <span className={styles.gap} key={kind}>
                    {deskWords.gap[kind]}
                  </span>
                ))}
              </button>
            </li>
          );
        })}
      </ol>
      <InboxHint meetingId={briefing.input.meeting.id} />
      <a className={styles.link} href={routeHash({ page: 'agenda' })}>
        {say.editAgenda}
      </a>
    </nav>
  );
});

/** How many clips stand on no item yet; nothing where there are none. */
function InboxHint({ meetingId }: { meetingId: Id }) {
  const { db } = useDesk();
  const inbox = useLive(() => topicCounts(db, meetingId), [db, meetingId])?.inbox ?? 0;
  return inbox > 0 && <p className={styles.inbox}>{say.inboxHint(inbox)}</p>;
}

/** As the briefing says it: a topic whose clips are all left out has nothing. */
function gapsOf(entry: BriefingTopicInput, included: number): Gap['kind'][] {
  if (included === 0) return ['no-clip'];
  return entry.gaps.map((gap) => gap.kind).filter((kind) => kind !== 'no-clip');
}
