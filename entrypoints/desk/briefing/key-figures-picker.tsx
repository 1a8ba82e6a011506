import { Button } from '../../../components/button';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { isSameFigure } from '../../../lib/briefing/is-same-figure';
import type { Briefing } from '../../../lib/model/briefing';
import type { FigureKey } from '../../../lib/model/written-block';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { figuresToPick } from './figures-to-pick';
import styles from './key-figures-picker.module.css';

const say = deskWords.briefing;

/** Every figure of the clips and of the last meeting, to be picked for the head of the briefing. */
export function KeyFiguresPicker(props: { briefing: Briefing; input: BriefingInput; onClose: () => void }) {
  const { briefing, input } = props;
  const { db, act } = useDesk();
  const topics = input.topics
    .toSorted((a, b) => a.topic.position - b.topic.position)
    .map((entry) => ({ topic: entry.topic, figures: figuresToPick(entry, input) }))
    .filter(({ figures }) => figures.length > 0);
  const isPicked = (key: FigureKey) => briefing.keyFigures.some((picked) => isSame(picked, key));

  function pick(key: FigureKey) {
    const others = briefing.keyFigures.filter((picked) => !isSame(picked, key));
    const keyFigures = isPicked(key) ? others : [...others, key];
    void act(() => editBriefing(db, { meetingId: briefing.meetingId, changes: { keyFigures } }));
  }

  return (
    <div className={styles.picker}>
      {topics.length === 0 && <p className={styles.empty}>{say.noFiguresToPick}</p>}
      {topics.map(({ topic, figures }) => (
        <fieldset key={topic.id} className={styles.topic}>
          <legend>
            {topic.position + 1} <bdi>{topic.title}</bdi>
          </legend>
          {figures.map(({ key, printed, what }, place) => (
            <label key={key.figureId ?? `${key.sentence} ${place}`} className={styles.figure}>
              <input type="checkbox" checked={isPicked(key)} onChange={() => pick(key)} />
              <strong>
                <bdi>{printed}</bdi>
              </strong>
              <bdi>{what}</bdi>
            </label>
          ))}
        </fieldset>
      ))}
      <Button onClick={props.onClose}>{say.picked}</Button>
    </div>
  );
}

/** One that stands on two items is one figure, of the minutes it is not. */
function isSame(picked: FigureKey, key: FigureKey): boolean {
  return isSameFigure(picked, key) && (key.figureId !== undefined || picked.topicId === key.topicId);
}
