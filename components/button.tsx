import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

type Look = 'primary' | 'plain' | 'quiet' | 'danger';

/** A button in one of four looks; `quiet` has no frame until it is pointed at or focused. */
export function Button({
  look = 'plain',
  className,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return (
    <button {...rest} type={type} className={[styles.button, styles[look], className].filter(Boolean).join(' ')} />
  );
}
