import { useId } from 'react';
import type { BriefingVersion } from '../../../lib/model/briefing-version';
import { markingText } from '../../../lib/privacy/marking-text';
import { briefingWords } from '../../../lib/words/briefing-words';
import { handOutWords } from '../../../lib/words/hand-out-words';
import { useDesk } from '../desk-context';
import { Ceilings } from './ceilings';
import styles from './hand-out.module.css';
import { type Choice, isWhole, type Prepared } from './use-prepared';

const say = handOutWords;

/** For whom this version is: its ceilings, the marking that it will carry, and since when it tells changes. */
export function ChooseReaders(props: {
  choice: Choice;
  choose: (changes: Partial<Choice>) => void;
  versions: BriefingVersion[];
  prepared: Prepared;
}) {
  const { choice, choose, versions, prepared } = props;
  const { locale } = useDesk();
  const id = useId();
  const words = briefingWords.en;
  const { sharing, sensitivity } = prepared.input.readers;
  const level = sensitivity === null ? '' : `${words.sensitivityLabel}${words.colon}${words.sensitivity[sensitivity]}`;
  const marking = markingText(sharing, level);
  const whole = isWhole(prepared.input.readers);
  const when = (version: BriefingVersion) =>
    new Date(version.madeAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.readers}</h2>
      <p className={styles.hint}>{say.readersHint}</p>
      <div className={styles.choices}>
        <Ceilings choice={choice} choose={choose} />
        {versions.length > 0 && (
          <label>
            {say.since}
            <select
              value={whole ? (choice.sinceId ?? '') : ''}
              disabled={!whole}
              aria-describedby={whole ? undefined : `${id}-since`}
              onChange={(event) => choose({ sinceId: event.target.value === '' ? null : event.target.value })}
            >
              <option value="">{say.sinceNothing}</option>
              {versions.map((version) => (
                <option key={version.id} value={version.id}>
                  {when(version)}
                </option>
              ))}
            </select>
            {!whole && (
              <span id={`${id}-since`} className={styles.hint}>
                {say.sinceOnlyWhole}
              </span>
            )}
          </label>
        )}
      </div>
      <p className={styles.marking}>{marking === '' ? say.unmarked : say.marked(marking)}</p>
    </section>
  );
}
