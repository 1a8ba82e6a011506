import type { Clip } from '../../../lib/model/clip';
import type { Id } from '../../../lib/model/id';
import type { Library } from '../../../lib/model/library';
import type { Topic } from '../../../lib/model/topic';
import { packWords } from '../../../lib/words/pack-words';
import { PackCheck } from './pack-check';
import styles from './packs.module.css';

const say = packWords.make;

/** The topics of a meeting, and under each its clips: whole topics go, or single clips of them. */
export function TopicsThatGo(props: {
  library: Library;
  topics: Topic[];
  /** Topics, and clips, that stay behind. */
  left: ReadonlySet<Id>;
  without: ReadonlySet<Id>;
  /** Clips that stay behind for what they are; said below. */
  back: ReadonlySet<Id>;
  lineOf: (clip: Clip) => string;
  onTopic: (id: Id, goes: boolean) => void;
  onClip: (id: Id, goes: boolean) => void;
}) {
  const { library, topics, left, without, back } = props;
  const clips = new Map(library.clips.map((clip) => [clip.id, clip]));
  return (
    <fieldset className={styles.checks}>
      <legend>{say.topics}</legend>
      {topics.map((topic) => {
        const own = library.tags
          .filter(({ topicId }) => topicId === topic.id)
          .toSorted((a, b) => a.position - b.position)
          .flatMap(({ clipId }) => clips.get(clipId) ?? []);
        const going = own.filter(({ id }) => !without.has(id) && !back.has(id)).length;
        return (
          <div key={topic.id}>
            <PackCheck
              checked={!left.has(topic.id)}
              label={topic.title}
              onChange={(goes) => props.onTopic(topic.id, goes)}
            />
            {own.length > 0 && !left.has(topic.id) && (
              <details className={styles.clips}>
                <summary>
                  {say.clipsOf(going, own.length)}
                  <span className="visually-hidden"> {say.ofTopic(topic.title)}</span>
                </summary>
                {own.map((clip) => (
                  <PackCheck
                    key={clip.id}
                    checked={!without.has(clip.id)}
                    label={back.has(clip.id) ? say.staysBehind(props.lineOf(clip)) : props.lineOf(clip)}
                    onChange={(goes) => props.onClip(clip.id, goes)}
                  />
                ))}
              </details>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
