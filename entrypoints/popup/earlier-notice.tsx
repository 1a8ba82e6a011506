import { Button } from '../../components/button';
import { cardWords } from '../../lib/words/card-words';
import { partialDateText } from '../../lib/words/partial-date-text';
import type { Exits } from './browser-exits';
import styles from './earlier-notice.module.css';
import type { CardView } from './read-card';

/** Says that this very thing, or something else of its page, was clipped before. */
export function EarlierNotice({ card: { view, same, ofPage }, exits }: { card: CardView; exits: Exits }) {
  if (!same && ofPage === 0) return null;
  return (
    <div className={same ? `${styles.notice} ${styles.same}` : styles.notice}>
      {same && (
        <p>
          <strong>{cardWords.before.quote[view.clip.content.kind]}</strong>
          {`: ${cardWords.before.at(localDay(same.clip.clippedAt), same.topics)}. `}
          <Button look="quiet" className={styles.show} onClick={() => exits.desk(`clip/${same.clip.id}`)}>
            {cardWords.before.show}
          </Button>
        </p>
      )}
      {ofPage > 0 && <p>{cardWords.before.page(ofPage)}</p>}
    </div>
  );
}

/** The day of a moment where the reader is. */
function localDay(instant: string): string {
  const moment = new Date(instant);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return partialDateText(`${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`);
}
