import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import { ItemCard } from './item-card';
import styles from './review.module.css';
import { useReview } from './review-context';

const say = minutesWords.review;

/** The items in their order, and which of them go on. */
export function ItemList() {
  const { draft, edit } = useReview();

  function add() {
    const key = crypto.randomUUID();
    edit({ kind: 'add', list: 'items', key });
    requestAnimationFrame(() => document.getElementsByName(key)[0]?.focus());
  }

  return (
    <section className={styles.section}>
      <h2>{say.items}</h2>
      <p className={styles.quiet}>
        {draft.items.length === 0 ? say.noItems : draft.kind === 'agenda' ? say.agendaItemsHint : say.itemsHint}
      </p>
      <ol className={styles.rows}>
        {draft.items.map((item, index) => (
          <ItemCard key={item.key} item={item} number={index + 1} />
        ))}
      </ol>
      <Button look="quiet" className={styles.add} onClick={add}>
        + {say.addItem}
      </Button>
    </section>
  );
}
