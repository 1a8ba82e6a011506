import { Button } from '../../../components/button';
import { Kbd } from '../../../components/kbd';
import { isOpen } from '../../../lib/actions/is-open';
import { minutesWords } from '../../../lib/words/minutes-words';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { dayText } from '../meeting-date';
import styles from './review.module.css';
import { useReview } from './review-context';
import { travelOf } from './travel-of';
import type { Accepting } from './use-accept';
import type { Known } from './use-known';

const say = minutesWords.review;

/** The one button that keeps anything. It says what will happen; where no backup could be made before, another one keeps it all the same. */
export function AcceptBar(props: {
  known: Known;
  errors: number;
  queue: number;
  accepting: Accepting;
  onAccept: (how: Parameters<Accepting['accept']>[0]) => void;
}) {
  const { isUnderWay, unkept } = props.accepting;
  const { draft } = useReview();
  const { locale } = useDesk();
  const { facts, next, kind, items, actions } = draft;
  const day = (date: string) => (date ? dayText(date, locale) : '');
  const going = kind === 'agenda' ? items : items.filter((item) => travelOf(item, actions).travels);
  return (
    <div className={styles.accept} data-bottom-bar>
      {unkept && (
        <p className={styles.unkept} role="alert">
          {unkept} {packWords.open.unkept(true)}
        </p>
      )}
      <Button look="primary" aria-disabled={isUnderWay} onClick={() => props.onAccept('import')}>
        {say.accept({
          kind,
          updates: props.known.meeting !== null && !draft.apart,
          date: day(facts.date.value),
          next: next.stated ? { date: day(next.facts.date), updates: props.known.next !== null && !next.apart } : null,
          items: going.length,
          openActions: actions.filter(({ status }) => isOpen(status)).length,
        })}
      </Button>
      {unkept && (
        <Button look="danger" onClick={() => props.onAccept('import-unkept')}>
          {packWords.open.importUnkept}
        </Button>
      )}
      <span className={styles.keys}>
        {say.acceptKeys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
      <span role="status">
        {isUnderWay && packWords.working}
        {props.errors > 0 && <span className={styles.error}>{say.errors.some(props.errors)}</span>}
      </span>
      {props.queue > 1 && <span className={styles.quiet}>{minutesWords.review.moreToReview(props.queue - 1)}</span>}
    </div>
  );
}
