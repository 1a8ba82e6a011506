import type { ActionStatus } from '../../../lib/model/action';
import { minutesWords } from '../../../lib/words/minutes-words';
import type { ActionDraft } from './minutes-draft';
import styles from './review.module.css';
import { useReview } from './review-context';

const say = minutesWords.review;
const isStatus = (value: string): value is ActionStatus => value in say.statuses;
const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** How an action stands, the item it belongs to, and the earlier action that it goes on with, where there is one. */
export function ActionTies(props: { action: ActionDraft; onChange: (change: Partial<ActionDraft>) => void }) {
  const { draft, earlier, continues } = useReview();
  const { action, onChange } = props;
  return (
    <>
      <label>
        {say.status}
        <select
          value={action.status}
          onChange={(event) => isStatus(event.target.value) && onChange({ status: event.target.value })}
        >
          {Object.entries(say.statuses).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.item}
        <select value={action.item ?? ''} onChange={(event) => onChange({ item: event.target.value || null })}>
          <option value="">{say.noItem}</option>
          {draft.items.map((item, index) => (
            <option key={item.key} value={item.key}>
              {index + 1} {item.title}
            </option>
          ))}
        </select>
      </label>
      {earlier.length > 0 && (
        <label className={styles.continues}>
          {say.continues}
          <select
            value={continues.get(action.key) ?? ''}
            onChange={(event) => onChange({ continues: event.target.value || null })}
          >
            <option value="">{say.continuesNone}</option>
            {earlier.map(({ id, text }) => (
              <option key={id} value={id}>
                {say.continuesOne(shorten(text))}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
