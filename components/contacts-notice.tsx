import { markingWords } from '../lib/words/marking-words';
import { Button } from './button';
import styles from './contacts-notice.module.css';

const say = markingWords;

interface Props {
  details: readonly { kind: keyof typeof say.details; inTable: boolean; count: number }[];
  /** Whether one of them leads to a person. */
  isContact: boolean;
  isMarked: boolean;
  /** The sharing label that goes with it. */
  label: string;
  onMark: () => void;
  onUnmark: () => void;
  /** Null where no version without persons can be made, or there is one. */
  onKeepOrganisations: (() => void) | null;
}

/** Says which personal details a clip holds and how it is marked for them, with one press for each other way. */
export function ContactsNotice(props: Props) {
  const { isContact, isMarked, label, onKeepOrganisations } = props;
  const what = say.together(props.details.map(({ kind, inTable, count }) => say.details[kind](count, inTable)));
  return (
    <section className={styles.notice} aria-label={say.foundTitle}>
      <p>
        <strong>{isContact ? say.contactsHigh : say.foundTitle}</strong>
      </p>
      <p>{say.found(what)}</p>
      <p>{isMarked ? say.markedFor(label) : say.foundMeans}</p>
      <div className={styles.ways}>
        {onKeepOrganisations && (
          <Button look="quiet" className={styles.way} onClick={onKeepOrganisations}>
            {say.keepOrganisations}
          </Button>
        )}
        {/* Two buttons, not one that changes: what has the focus must not do the opposite at the next Enter. */}
        {isMarked ? (
          <Button key="unmark" look="quiet" className={styles.way} onClick={props.onUnmark}>
            {say.unmark}
          </Button>
        ) : (
          <Button key="mark" look="quiet" className={styles.way} onClick={props.onMark}>
            {say.markThem(label)}
          </Button>
        )}
      </div>
    </section>
  );
}
