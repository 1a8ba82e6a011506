import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import { CheckMark, CheckThis } from './check-this';
import { focusAfterRemoval } from './focus-after-removal';
import { ItemContent } from './item-content';
import type { ItemDraft } from './minutes-draft';
import styles from './review.module.css';
import { useReview } from './review-context';
import { ShowButton } from './show-button';
import { spotOf } from './spot-of';
import { travelOf } from './travel-of';

const say = minutesWords.review;

/** One item: its title, whether it goes on and why, and folded away what was said. */
export function ItemCard({ item, number }: { item: ItemDraft; number: number }) {
  const { draft, edit, errors } = useReview();
  const { key } = item;
  const error = errors.get(key);
  const travel = travelOf(item, draft.actions);
  const change = (part: Partial<ItemDraft>) => edit({ kind: 'items', key, change: part });
  return (
    <li className={styles.item} {...spotOf(item, item.end)}>
      <span className={styles.number}>{number}</span>
      <input
        className={styles.itemTitle}
        name={key}
        aria-label={say.itemTitle(number)}
        aria-invalid={Boolean(error)}
        maxLength={300}
        dir="auto"
        value={item.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <ShowButton line={item.line} what={item.title} />
      <Button
        look="quiet"
        title={say.remove}
        aria-label={say.removeItem(item.title)}
        onClick={(event) => {
          focusAfterRemoval(event.currentTarget);
          edit({ kind: 'remove', list: 'items', key });
        }}
      >
        ✕
      </Button>
      <div className={styles.itemFacts}>
        {error && <p className={styles.error}>{error}</p>}
        {!item.sure && (
          <span className={styles.rowCheck}>
            <CheckMark /> <CheckThis onRight={() => change({})} what={item.title} />
          </span>
        )}
        {draft.kind === 'minutes' && (
          <label className={styles.travels}>
            <input
              type="checkbox"
              aria-label={say.goesOnOf(item.title)}
              checked={travel.travels}
              // Whether it goes on says nothing about whether it was read right.
              onChange={(event) => change({ travels: event.target.checked, sure: item.sure })}
            />
            {say.goesOn}
            <span className={styles.quiet}>({travel.chosen ? say.yourChoice : say.reasons[travel.reason]})</span>
          </label>
        )}
        <ItemContent item={item} onChange={change} />
      </div>
    </li>
  );
}
