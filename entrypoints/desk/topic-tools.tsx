import { Button } from '../../components/button';
import type { Topic } from '../../lib/model/topic';
import { deskWords } from '../../lib/words/desk-words';
import styles from './preview-tools.module.css';

export type WrittenField = 'lineToTake' | 'ask';
const say = deskWords.briefing;

/** Opens the two texts of a topic; where one is still empty, it says that it can be added. */
export function TopicTools({ topic, onEdit }: { topic: Topic; onEdit: (field: WrittenField) => void }) {
  const line = topic.lineToTake ? say.editLine : say.addLine;
  const ask = topic.ask ? say.editAsk : say.addAsk;
  return (
    <div className={styles.topicTools}>
      <Button
        look="quiet"
        data-field="lineToTake"
        aria-label={say.toolOf(line, topic.title)}
        onClick={() => onEdit('lineToTake')}
      >
        {line}
      </Button>
      <Button look="quiet" data-field="ask" aria-label={say.toolOf(ask, topic.title)} onClick={() => onEdit('ask')}>
        {ask}
      </Button>
    </div>
  );
}
