import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import { dayText } from '../meeting-date';
import { type FactName, factNames } from './minutes-draft';
import styles from './review.module.css';
import { useReview } from './review-context';
import { ReviewField } from './review-field';

const say = minutesWords.review;
const types: Partial<Record<FactName, string>> = { date: 'date', issued: 'date', startTime: 'time', endTime: 'time' };
const wide: FactName[] = ['title', 'series'];

/** When and where the meeting was, and what it is called. */
export function MeetingFacts({ lists }: { lists: { zones: string; series: string } }) {
  const { draft, edit, errors } = useReview();
  const { locale } = useDesk();
  const shown = draft.kind === 'agenda' ? factNames.filter((name) => name !== 'issued') : factNames;
  const suggestions: Partial<Record<FactName, string>> = { zone: lists.zones, series: lists.series };
  return (
    <section className={styles.section}>
      <h2>{draft.kind === 'agenda' ? say.coming : say.meeting}</h2>
      <fieldset className={styles.fields} aria-label={draft.kind === 'agenda' ? say.coming : say.meeting}>
        {shown.map((name) => {
          const fact = draft.facts[name];
          const set = (value: string) => edit({ kind: 'fact', name, value });
          const text = (value: string) => (types[name] === 'date' && value ? dayText(value, locale) : value);
          return (
            <ReviewField
              key={name}
              label={say.facts[name]}
              name={name}
              found={fact}
              wide={wide.includes(name)}
              error={errors.get(name)}
              others={fact.others.map((value) => ({
                key: value,
                text: text(value) || say.none,
                use: () => set(value),
              }))}
              onRight={() => set(fact.value)}
              isEmpty={fact.value === ''}
            >
              {(wiring) => (
                <input
                  {...wiring}
                  type={types[name] ?? 'text'}
                  list={suggestions[name]}
                  maxLength={300}
                  dir={types[name] ? undefined : 'auto'}
                  value={fact.value}
                  onChange={(event) => set(event.target.value)}
                />
              )}
            </ReviewField>
          );
        })}
      </fieldset>
    </section>
  );
}
