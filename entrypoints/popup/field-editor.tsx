import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../components/button';
import { type Drafts, useHeld } from '../../components/use-held';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { commonWords } from '../../lib/words/common-words';
import type { EditableSource, FieldEdit } from './editable-source';
import styles from './field-editor.module.css';

interface Props extends EditableSource {
  label: string;
  /** Under which name what is typed waits, should the card close. */
  name: string;
  drafts: Drafts;
  /** Answers whether it is kept. */
  onKeep: (edit: FieldEdit) => Promise<boolean>;
  onCancel: () => void;
}

/** One field of the source: take what else the page offers, or type what is right. */
export function FieldEditor({ label, typed, hint, wrong: whyWrong, offers, read, name, drafts, ...on }: Props) {
  const { draft, hold, drop } = useHeld(drafts, name, { text: typed });
  const { text } = draft;
  const [wrong, setWrong] = useState(false);
  const id = useId();

  function keep(event: FormEvent) {
    event.preventDefault();
    const edit = read(text);
    if (edit) take(edit);
    else setWrong(true);
  }
  const take = (edit: FieldEdit) => void on.onKeep(edit).then((kept) => kept && drop());
  return (
    <form
      className={styles.editor}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // Escape closes this, not the card
        event.stopPropagation();
        drop();
        on.onCancel();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: the person opened this field to change it
          autoFocus
          className={styles.field}
          value={text}
          dir="auto"
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            hold({ text: event.target.value });
            setWrong(false);
          }}
        />
        <Button type="submit">{commonWords.save}</Button>
      </div>
      {hint && (
        <p id={`${id}-hint`} className={wrong ? styles.wrong : styles.hint} role={wrong ? 'alert' : undefined}>
          {wrong ? whyWrong : hint}
        </p>
      )}
      {offers.length > 0 && (
        <>
          <p className={styles.hint}>{cardWords.alsoOnPage}</p>
          <ul className={styles.offers}>
            {offers.map((offer) => (
              <li key={`${offer.from} ${offer.label} ${offer.shown}`}>
                <button type="button" className={styles.offer} onClick={() => take(offer.edit)}>
                  <bdi>{offer.shown}</bdi>
                  <span className={styles.hint}>{cardWords.writtenOn(clipWords.from[offer.from], offer.label)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </form>
  );
}
