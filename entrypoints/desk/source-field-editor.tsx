import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { useHeld } from '../../components/use-held';
import type { Id } from '../../lib/model/id';
import { clipWords } from '../../lib/words/clip-words';
import { commonWords } from '../../lib/words/common-words';
import { deskWords } from '../../lib/words/desk-words';
import { useDesk } from './desk-context';
import {
  type Candidate,
  type EditableField,
  editableFields,
  provenanceText,
  type SourceValue,
  sourceValueText,
} from './source-value';
import styles from './sources.module.css';
import { draftOfValue, readValue } from './value-draft';

const say = deskWords.sources;

/** Corrects a field: take one of the other values that the page gives, or type one. */
export function SourceFieldEditor(props: {
  sourceId: Id;
  name: EditableField;
  chosen: Candidate | null;
  others: Candidate[];
  /** Answers whether it is kept. */
  onKeep: (value: SourceValue | null) => Promise<boolean>;
  onCancel: () => void;
}) {
  const { name, others } = props;
  const { locale, journal } = useDesk();
  const { draft, hold, drop } = useHeld(journal, `source/${props.sourceId}/${name}`, {
    ...draftOfValue(props.chosen?.value ?? null),
  });
  const [error, setError] = useState<string>();
  const kind = editableFields[name];
  const hint = kind === 'names' ? say.namesHint : kind === 'text' ? undefined : say.dateHint;

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readValue(name, draft);
    if ('error' in read) setError(read.error);
    else void keep(read.value);
  }
  async function keep(value: SourceValue | null) {
    if (await props.onKeep(value)) drop();
  }
  function cancel() {
    drop();
    props.onCancel();
  }

  const typed = (part: keyof typeof draft) => ({
    value: draft[part],
    dir: 'auto',
    onChange: (event: { target: { value: string } }) => hold({ ...draft, [part]: event.target.value }),
  });

  return (
    <form
      className={styles.editor}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
      noValidate
    >
      {others.length > 0 && (
        <ul className={styles.candidates} aria-label={say.candidates}>
          {others.map((other) => (
            <li key={`${other.from} ${other.label} ${JSON.stringify(other.value)}`}>
              <Button onClick={() => void keep(other.value)}>{say.use}</Button>
              <bdi>{sourceValueText(name, other.value, locale)}</bdi>
              <span className={styles.from}>{provenanceText(other)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.typed}>
        <Field label={kind === 'period' ? say.periodFrom : clipWords.fields[name]} hint={hint} error={error}>
          {(wiring) =>
            kind === 'names' ? (
              // biome-ignore lint/a11y/noAutofocus: the person asked to change exactly this
              <textarea {...wiring} {...typed('first')} rows={2} autoFocus />
            ) : (
              // biome-ignore lint/a11y/noAutofocus: the person asked to change exactly this
              <input {...wiring} {...typed('first')} autoFocus />
            )
          }
        </Field>
        {kind === 'period' && (
          <Field label={say.periodTo}>{(wiring) => <input {...wiring} {...typed('second')} />}</Field>
        )}
      </div>
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {say.keep}
        </Button>
        <Button onClick={cancel}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}
