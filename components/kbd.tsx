import styles from './kbd.module.css';

/** A key that works here. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
