import { useState } from 'react';
import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import { dayText } from '../meeting-date';
import plain from '../plain-page.module.css';
import { openReview } from '../review/open-review';
import styles from './import.module.css';
import { type ImportedDocument, idle } from './import-session';

const say = minutesWords.several;

/** Where a document holds several meetings: which of them to import. */
export function ChooseMeetings({ imported }: { imported: ImportedDocument }) {
  const { session, locale } = useDesk();
  const [chosen, setChosen] = useState<readonly number[]>([0]);
  const tick = (at: number, on: boolean) =>
    setChosen(on ? [...chosen, at].sort((a, b) => a - b) : chosen.filter((one) => one !== at));
  return (
    <form
      className={plain.page}
      onSubmit={(event) => {
        event.preventDefault();
        openReview(session, imported, chosen.toReversed());
      }}
    >
      <div className={styles.head}>
        <h1 className={plain.title}>{say.title(imported.meetings.length)}</h1>
        <p className={plain.lead}>{say.lead}</p>
      </div>
      <ul className={styles.meetings}>
        {imported.meetings.map(({ reading, fingerprint }, at) => (
          <li key={fingerprint}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(at)}
                onChange={(event) => tick(at, event.target.checked)}
              />
              <span className={styles.day}>
                {reading.date.value ? dayText(reading.date.value, locale) : say.undated}
              </span>
              <bdi>{reading.title.value || reading.series.value}</bdi>
              <span className={plain.quiet}>{say.facts(reading.items.length, reading.actions.length)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button look="primary" type="submit" disabled={chosen.length === 0}>
          {say.start(chosen.length)}
        </Button>
        <Button onClick={() => session.change(idle)}>{minutesWords.review.discard}</Button>
      </div>
    </form>
  );
}
