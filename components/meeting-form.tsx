import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import type { MeetingFacts } from '../lib/model/meeting';
import { commonWords } from '../lib/words/common-words';
import { deskWords } from '../lib/words/desk-words';
import { Button } from './button';
import { Field } from './field';
import { type MeetingDraft, meetingErrors, meetingOf } from './meeting-draft';
import styles from './meeting-form.module.css';

const say = deskWords.meetingForm;

/** In the order in which they stand, so that the focus goes to the first that is wrong. */
const fieldNames = ['title', 'series', 'date', 'startTime', 'endTime', 'zone', 'place', 'topics'] as const;

function unfinishedIn(form: HTMLFormElement | null): (keyof MeetingDraft)[] {
  return fieldNames.filter((name) => {
    const field = form?.elements.namedItem(name);
    return field instanceof HTMLInputElement && field.validity.badInput;
  });
}

/**
 * Makes or edits a meeting. Nothing leaves the form while an answer cannot stand: the sentence is beside its field.
 * @param isNew topics can be pasted as well
 * @param splitTopics how a pasted agenda is read (`lib/topics/split-topics`), so that the count shown is the count made
 */
export function MeetingForm(props: {
  /** The answers as they are typed, which whoever shows the form holds. */
  draft: MeetingDraft;
  onDraft: (draft: MeetingDraft) => void;
  isNew: boolean;
  knownSeries?: string[];
  splitTopics: (pasted: string) => string[];
  onSubmit: (meeting: MeetingFacts, topicTitles: string[]) => void;
  onCancel?: () => void;
}) {
  const { draft } = props;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const lists = useId();
  const zones = useMemo(() => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')], []);
  const [unfinished, setUnfinished] = useState<(keyof MeetingDraft)[]>([]);
  const errors = tried ? meetingErrors(draft, unfinished) : {};
  const titles = props.splitTopics(draft.topics);

  const typed = (name: keyof MeetingDraft) => ({
    name,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => props.onDraft({ ...draft, [name]: event.target.value }),
    // A half-typed date has no value, so its completion may be no change.
    onBlur: () => setUnfinished(unfinishedIn(form.current)),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const missing = unfinishedIn(form.current);
    setUnfinished(missing);
    const errors = meetingErrors(draft, missing);
    const wrong = fieldNames.find((name) => errors[name]);
    if (!wrong) return props.onSubmit(meetingOf(draft), titles);
    form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  }

  return (
    <form className={styles.form} ref={form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <Field label={say.title} error={errors.title} wide>
          {(wiring) => (
            <input {...wiring} {...typed('title')} maxLength={300} placeholder={say.titleExample} required />
          )}
        </Field>
        <Field label={say.series} hint={say.seriesHint} wide>
          {(wiring) => <input {...wiring} {...typed('series')} maxLength={300} list={`${lists}series`} />}
        </Field>
        <Field label={say.date} error={errors.date}>
          {(wiring) => <input {...wiring} {...typed('date')} type="date" />}
        </Field>
        <div className={styles.times}>
          <Field label={say.startTime} error={errors.startTime}>
            {(wiring) => <input {...wiring} {...typed('startTime')} type="time" />}
          </Field>
          <Field label={say.endTime} error={errors.endTime}>
            {(wiring) => <input {...wiring} {...typed('endTime')} type="time" />}
          </Field>
        </div>
        <Field label={say.zone} error={errors.zone} hint={say.zoneHint}>
          {(wiring) => (
            <input {...wiring} {...typed('zone')} maxLength={64} list={`${lists}zones`} autoComplete="off" />
          )}
        </Field>
        <Field label={say.place}>{(wiring) => <input {...wiring} {...typed('place')} maxLength={300} />}</Field>
        {props.isNew && (
          <Field label={say.topics} hint={`${say.topicsHint} ${say.topicsCount(titles.length)}`} wide>
            {(wiring) => <textarea {...wiring} {...typed('topics')} placeholder={say.topicsExample} dir="auto" />}
          </Field>
        )}
      </div>
      <datalist id={`${lists}zones`}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <datalist id={`${lists}series`}>
        {props.knownSeries?.map((series) => (
          <option key={series} value={series} />
        ))}
      </datalist>
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {props.isNew ? say.make : say.keep}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{commonWords.cancel}</Button>}
      </div>
    </form>
  );
}
