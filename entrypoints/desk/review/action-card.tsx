import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import { ActionTies } from './action-ties';
import { CheckMark, CheckThis } from './check-this';
import { focusAfterRemoval } from './focus-after-removal';
import type { ActionDraft } from './minutes-draft';
import styles from './review.module.css';
import { useReview } from './review-context';
import { ShowButton } from './show-button';
import { spotOf } from './spot-of';

const say = minutesWords.review;

/** One follow-up action: what, who, until when, and what it belongs to. */
export function ActionCard({ action, number }: { action: ActionDraft; number: number }) {
  const { edit, errors } = useReview();
  const { key } = action;
  const [textError, dueError] = [errors.get(key), errors.get(`${key}-due`)];
  const change = (part: Partial<ActionDraft>) => edit({ kind: 'actions', key, change: part });
  return (
    <li className={styles.item} {...spotOf(action)}>
      <span className={styles.number}>{number}</span>
      <textarea
        className={styles.actionText}
        name={key}
        aria-label={`${say.action(number)}: ${say.actionText}`}
        aria-invalid={Boolean(textError)}
        rows={1}
        maxLength={4000}
        dir="auto"
        value={action.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <ShowButton line={action.line} what={say.action(number)} />
      <Button
        look="quiet"
        title={say.remove}
        aria-label={say.removeAction(number)}
        onClick={(event) => {
          focusAfterRemoval(event.currentTarget);
          edit({ kind: 'remove', list: 'actions', key });
        }}
      >
        ✕
      </Button>
      <div className={styles.itemFacts}>
        {textError && <p className={styles.error}>{textError}</p>}
        {!action.sure && (
          <span className={styles.rowCheck}>
            <CheckMark /> <CheckThis onRight={() => change({})} what={say.action(number)} />
          </span>
        )}
        <div className={styles.actionFields}>
          <label>
            {say.owners}
            <input
              title={say.ownersHint}
              maxLength={2000}
              dir="auto"
              value={action.owners}
              onChange={(event) => change({ owners: event.target.value })}
            />
          </label>
          <label>
            {say.due}
            <input
              name={`${key}-due`}
              aria-invalid={Boolean(dueError)}
              title={action.dueAsWritten ? say.asWritten(action.dueAsWritten) : undefined}
              maxLength={100}
              dir="auto"
              value={action.due}
              onChange={(event) => change({ due: event.target.value })}
            />
          </label>
          <ActionTies action={action} onChange={change} />
        </div>
        {dueError && <p className={styles.error}>{dueError}</p>}
        {action.dueAsWritten && (
          <p className={styles.quiet} dir="auto">
            {say.asWritten(action.dueAsWritten)}
          </p>
        )}
      </div>
    </li>
  );
}
