import { Button } from '../../../components/button';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { isSameFigure } from '../../../lib/briefing/key-figures';
import type { Briefing } from '../../../lib/model/briefing';
import type { FigureKey } from '../../../lib/model/written-block';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import styles from './key-figures-picker.module.css';

const say = deskWords.briefing;

/** Every figure that the last meeting quoted, to be picked for the head of the briefing. */
export function KeyFiguresPicker(props: { briefing: Briefing; input: BriefingInput; onClose: () => void }) {
  const { briefing, input } = props;
  const { db, act } = useDesk();
  const topics = input.topics
    .filter(({ lastTime }) => (lastTime?.figures.length ?? 0) > 0)
    .toSorted((a, b) => a.topic.position - b.topic.position);
  const isPicked = (key: FigureKey) =>
    briefing.keyFigures.some((picked) => picked.topicId === key.topicId && isSameFigure(picked, key));

  function pick(key: FigureKey) {
    const others = briefing.keyFigures.filter((picked) => picked.topicId !== key.topicId || !isSameFigure(picked, key));
    const keyFigures = isPicked(key) ? others : [...others, key];
    void act(() => editBriefing(db, { meetingId: briefing.meetingId, changes: { keyFigures } }));
  }

  return (
    <div className={styles.picker}>
      {topics.length === 0 && <p className={styles.empty}>{say.noFiguresToPick}</p>}
      {topics.map(({ topic, lastTime }) => (
        <fieldset key={topic.id} className={styles.topic}>
          <legend>
            {topic.position + 1} <bdi>{topic.title}</bdi>
          </legend>
          {lastTime?.figures.map(({ printed, sentence, at }) => {
            const key = { topicId: topic.id, printed, sentence };
            return (
              <label key={`${sentence} ${at}`} className={styles.figure}>
                <input type="checkbox" checked={isPicked(key)} onChange={() => pick(key)} />
                <strong>
                  <bdi>{printed}</bdi>
                </strong>
                <bdi>{sentence}</bdi>
              </label>
            );
          })}
        </fieldset>
      ))}
      <Button onClick={props.onClose}>{say.picked}</Button>
    </div>
  );
}
