import { type ComponentProps, type ReactNode, useId } from 'react';
import { CheckMark, CheckThis } from './check-this';
import type { Found } from './minutes-draft';
import styles from './review.module.css';
import { ShowButton } from './show-button';
import { spotOf } from './spot-of';

/** The attributes that tie a control to its label and to what is wrong with it. */
export interface ReviewWiring {
  id: string;
  name: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

/** One answer of the review: its label, its control, what is wrong with it, and what to do where it is uncertain. */
export function ReviewField(props: {
  label: string;
  name: string;
  found: Found;
  error: string | undefined;
  wide?: boolean;
  others?: ComponentProps<typeof CheckThis>['others'];
  onRight: () => void;
  isEmpty?: boolean;
  children: (wiring: ReviewWiring) => ReactNode;
}) {
  const id = useId();
  const errorId = `${id}error`;
  return (
    <div className={props.wide ? `${styles.field} ${styles.wide}` : styles.field} {...spotOf(props.found)}>
      <span className={styles.labelRow}>
        <label htmlFor={id}>
          {props.label} {!props.found.sure && <CheckMark />}
        </label>
        <ShowButton line={props.found.line} what={props.label} />
      </span>
      {props.children({
        id,
        name: props.name,
        'aria-invalid': Boolean(props.error),
        'aria-describedby': props.error && errorId,
      })}
      {props.error && (
        <p className={styles.error} id={errorId}>
          {props.error}
        </p>
      )}
      {!props.found.sure && (
        <CheckThis
          others={props.others ?? []}
          onRight={props.onRight}
          isEmpty={props.isEmpty ?? false}
          what={props.label}
        />
      )}
    </div>
  );
}
