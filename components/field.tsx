import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface Wiring {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

/** One question of a form: its label, its control (wired through the argument of `children`), a hint, and what is wrong with the answer. */
export function Field(props: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  wide?: boolean;
  children: (wiring: Wiring) => ReactNode;
}) {
  const id = useId();
  const hintId = `${id}hint`;
  const errorId = `${id}error`;
  const described = [props.hint && hintId, props.error && errorId].filter(Boolean).join(' ');
  return (
    <div className={props.wide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      {props.children({ id, 'aria-invalid': Boolean(props.error), 'aria-describedby': described || undefined })}
      {props.error && (
        <p className={styles.error} id={errorId}>
          {props.error}
        </p>
      )}
      {props.hint && (
        <p className={styles.hint} id={hintId}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
