import { useId } from 'react';
import type { Outcome } from '../../lib/services/outcome';
import { autosaveStates } from './autosave-states';
import styles from './autosave-text.module.css';
import { plainForm } from './text-form';
import { useAutosave } from './use-autosave';

/** A text that is edited where it stands and keeps itself; it grows with what is written. */
export function AutosaveText(props: {
  /** Names the text in the journal of unfinished drafts. */
  draft: string;
  value: string;
  label: string;
  /** Shows the label above the text; else it is only heard. */
  labelled?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  write: (text: string) => Promise<Outcome>;
  onLeave?: () => void;
  /** Left by Escape: the focus has no place of its own then. */
  onEscape?: () => void;
}) {
  const { text, type, leave, state } = useAutosave(props.draft, props.value, props.write, plainForm);
  const id = useId();
  return (
    <div className={styles.box}>
      <label className={props.labelled ? styles.label : 'visually-hidden'} htmlFor={id}>
        {props.label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        value={text}
        maxLength={20_000}
        dir="auto"
        rows={Math.min(12, text.split('\n').length)}
        placeholder={props.placeholder}
        // biome-ignore lint/a11y/noAutofocus: the person asked to write exactly here
        autoFocus={props.autoFocus}
        onFocus={(event) => props.autoFocus && event.target.setSelectionRange(text.length, text.length)}
        onChange={(event) => type(event.target.value)}
        onBlur={async ({ currentTarget: field }) => {
          // What was refused stays open, and so does what she came back to meanwhile.
          if ((await leave()) && field !== document.activeElement) props.onLeave?.();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.currentTarget.blur();
          props.onEscape?.();
        }}
      />
      <span className={styles.state} aria-live="polite">
        {autosaveStates[state]}
      </span>
    </div>
  );
}
