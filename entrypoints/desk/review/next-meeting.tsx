import { Button } from '../../../components/button';
import type { Meeting } from '../../../lib/model/meeting';
import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import { dayText, meetingDate } from '../meeting-date';
import { CheckMark, CheckThis } from './check-this';
import { type NextDraft, nextFactNames } from './minutes-draft';
import styles from './review.module.css';
import { useReview } from './review-context';
import { ReviewField } from './review-field';
import { ShowButton } from './show-button';
import { spotOf } from './spot-of';

const say = minutesWords.review;
const types: Partial<Record<keyof NextDraft['facts'], string>> = { date: 'date', startTime: 'time', endTime: 'time' };

/**
 * The meeting that the items go on to.
 * @param known the meeting of that day which is there already
 */
export function NextMeeting({ known, zones }: { known: Meeting | null; zones: string }) {
  const { draft, edit, errors } = useReview();
  const { locale } = useDesk();
  const { next } = draft;
  const change = (part: Partial<NextDraft>) => edit({ kind: 'next', change: part });
  const others = next.others.map((other) => ({
    key: JSON.stringify(other),
    text: other
      ? [other.date ? dayText(other.date, locale) : '', other.startTime].filter(Boolean).join(', ')
      : say.nextNone,
    use: () => change(other ? { stated: true, facts: { ...next.facts, ...other } } : { stated: false }),
  }));
  const joins = known !== null && !next.apart;
  return (
    <section className={styles.section} {...spotOf(next)}>
      <h2 className={styles.labelRow}>
        <span>
          {say.next} {!next.sure && <CheckMark />}
        </span>
        <ShowButton line={next.line} what={say.next} />
      </h2>
      <fieldset className={styles.radios}>
        <legend className="visually-hidden">{say.nextChoice}</legend>
        <label>
          <input type="radio" name="next" checked={next.stated} onChange={() => change({ stated: true })} />
          {say.nextStated}
        </label>
        <label>
          <input type="radio" name="next" checked={!next.stated} onChange={() => change({ stated: false })} />
          {say.nextNone}
        </label>
      </fieldset>
      {!next.sure && <CheckThis others={others} onRight={() => change({})} what={say.next} />}
      {!next.stated && <p className={styles.quiet}>{say.nextNoneHint}</p>}
      {next.stated && known && (
        <p className={styles.known}>
          {joins && <span>{say.nextKnown(known.title, meetingDate(known, locale))}</span>}
          <Button look="quiet" onClick={() => change({ apart: joins })}>
            {joins ? say.nextNew : say.nextUseKnown}
          </Button>
        </p>
      )}
      {next.stated && (
        <fieldset className={styles.fields} aria-label={say.next}>
          {/* A meeting that is there keeps its title. */}
          {nextFactNames
            .filter((name) => !joins || name !== 'title')
            .map((name) => (
              <ReviewField
                key={name}
                label={say.facts[name]}
                name={`next-${name}`}
                found={{ line: null, sure: true }}
                wide={name === 'title'}
                error={errors.get(`next-${name}`)}
                onRight={() => change({})}
              >
                {(wiring) => (
                  <input
                    {...wiring}
                    type={types[name] ?? 'text'}
                    list={name === 'zone' ? zones : undefined}
                    maxLength={300}
                    dir={types[name] ? undefined : 'auto'}
                    value={next.facts[name]}
                    onChange={(event) => change({ facts: { ...next.facts, [name]: event.target.value } })}
                  />
                )}
              </ReviewField>
            ))}
        </fieldset>
      )}
    </section>
  );
}
