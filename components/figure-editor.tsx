import { type FormEvent, useId, useState } from 'react';
import { type FigureField, type FigureForm, figureForm, readFigureForm } from '../lib/figures/figure-form';
import type { Figure, SettledFact } from '../lib/model/figure';
import {
  type FigureFacts,
  figureBasisSchema,
  figureMeasureSchema,
  figureQualifierSchema,
  figureStatusSchema,
  figureUnitSchema,
} from '../lib/model/figure-facts';
import { commonWords } from '../lib/words/common-words';
import { figureWords } from '../lib/words/figure-words';
import { Button } from './button';
import { numberText } from './figure-text';
import styles from './figures.module.css';
import { type Drafts, useHeld } from './use-held';

interface Props {
  figure: Figure;
  /** The field in which the person begins. */
  first: FigureField;
  locale?: string | undefined;
  drafts: Drafts;
  /** Answers whether it is kept. */
  onKeep: (facts: Partial<Pick<FigureFacts, SettledFact>>) => Promise<boolean>;
  onCancel: () => void;
}

const { fields, names, wrong: say } = figureWords;
const choices = {
  unit: { values: figureUnitSchema.options, names: names.unit },
  measure: { values: figureMeasureSchema.options, names: names.measure },
  basis: { values: figureBasisSchema.options, names: names.basis },
  qualifier: { values: figureQualifierSchema.options, names: names.qualifier },
  status: { values: figureStatusSchema.options, names: names.status },
};
const order: FigureField[] = [
  'value',
  'unit',
  'what',
  'measure',
  'basis',
  'place',
  'start',
  'end',
  'asOf',
  'qualifier',
  'status',
];
const dates: readonly FigureField[] = ['start', 'end', 'asOf'];

/** A figure open to be edited: every fact in a field of its own. Enter keeps what was changed, Escape leaves all as it was. */
export function FigureEditor({ figure, first, locale, drafts, onKeep, onCancel }: Props) {
  const [before] = useState(() => figureForm(figure, (value) => numberText(value, locale)));
  const { draft: form, hold, drop } = useHeld(drafts, `figure/${figure.id}`, { ...before });
  const [wrong, setWrong] = useState<readonly FigureField[]>([]);
  const id = useId();

  function keep(event: FormEvent) {
    event.preventDefault();
    const read = readFigureForm(form, before, decimalOf(locale));
    if ('wrong' in read) setWrong(read.wrong);
    else void onKeep(read.facts).then((kept) => kept && drop());
  }
  function cancel() {
    drop();
    onCancel();
  }
  const change = (field: FigureField, text: string) => {
    hold({ ...form, [field]: text });
    setWrong([]);
  };
  return (
    <form
      className={styles.editor}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // Escape closes this, not what is around it
        event.stopPropagation();
        cancel();
      }}
    >
      {order.map((field) => (
        <div key={field} className={styles.field} data-field={field}>
          <label htmlFor={`${id}${field}`}>{fields[field]}</label>
          <Control
            {...{ id: `${id}${field}`, field, form, change }}
            isFirst={field === first}
            isWrong={wrong.includes(field)}
          />
        </div>
      ))}
      <p id={`${id}hint`} className={wrong.length > 0 ? styles.wrong : styles.hint} role={wrong[0] && 'alert'}>
        {wrong[0] ? whyWrong(wrong[0], form) : figureWords.dateHint}
      </p>
      <p className={styles.hint}>
        <bdi>{figureWords.asPrinted(figure.printed)}</bdi>
      </p>
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {commonWords.save}
        </Button>
        <Button onClick={cancel}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}

function Control(props: {
  id: string;
  field: FigureField;
  form: FigureForm;
  isFirst: boolean;
  isWrong: boolean;
  change: (field: FigureField, text: string) => void;
}) {
  const { id, field, form, isFirst, isWrong, change } = props;
  const own = field in choices ? choices[field as keyof typeof choices] : null; // it is one of its keys
  if (own) {
    return (
      <select
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person opened this to change it
        autoFocus={isFirst}
        value={form[field]}
        onChange={(event) => change(field, event.target.value)}
      >
        {field !== 'unit' && <option value="">{figureWords.notStated}</option>}
        {own.values.map((value) => (
          <option key={value} value={value}>
            {new Map(Object.entries(own.names)).get(value)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      id={id}
      // biome-ignore lint/a11y/noAutofocus: the person opened this to change it
      autoFocus={isFirst}
      dir="auto"
      autoComplete="off"
      maxLength={200}
      inputMode={field === 'value' ? 'decimal' : undefined}
      placeholder={dates.includes(field) ? figureWords.notStated : undefined}
      aria-invalid={isWrong}
      value={form[field]}
      onChange={(event) => change(field, event.target.value)}
    />
  );
}

function whyWrong(field: FigureField, { start, end }: FigureForm): string {
  if (field === 'value') return say.value;
  return field === 'end' && start && /^\d{4}/.test(end) ? say.order : say.date;
}

/** How this person parts decimals. */
function decimalOf(locale?: string): '.' | ',' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}
