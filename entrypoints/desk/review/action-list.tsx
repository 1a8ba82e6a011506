import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import { ActionCard } from './action-card';
import styles from './review.module.css';
import { useReview } from './review-context';

const say = minutesWords.review;

/** Who does what until when. */
export function ActionList() {
  const { draft, edit } = useReview();

  function add() {
    const key = crypto.randomUUID();
    edit({ kind: 'add', list: 'actions', key });
    requestAnimationFrame(() => document.getElementsByName(key)[0]?.focus());
  }

  return (
    <section className={styles.section}>
      <h2>{say.actions}</h2>
      {draft.actions.length === 0 && <p className={styles.quiet}>{say.noActions}</p>}
      <ol className={styles.rows}>
        {draft.actions.map((action, index) => (
          <ActionCard key={action.key} action={action} number={index + 1} />
        ))}
      </ol>
      <Button look="quiet" className={styles.add} onClick={add}>
        + {say.addAction}
      </Button>
    </section>
  );
}
