import { Button } from '../../../components/button';
import type { Topic } from '../../../lib/model/topic';
import { deskWords } from '../../../lib/words/desk-words';
import styles from './preview-tools.module.css';

export type WrittenField = 'summary' | 'lineToTake' | 'ask';
const say = deskWords.briefing;
const fields = ['summary', 'lineToTake', 'ask'] as const;

/** Opens the texts of a topic; where one is still empty, it says that it can be added. */
export function TopicTools({ topic, onEdit }: { topic: Topic; onEdit: (field: WrittenField) => void }) {
  return (
    <div className={styles.topicTools}>
      {fields.map((field) => {
        const label = topic[field].length > 0 ? say.edit[field] : say.add[field];
        return (
          <Button
            key={field}
            look="quiet"
            data-field={field}
            aria-label={say.toolOf(label, topic.title)}
            onClick={() => onEdit(field)}
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}
