import styles from './packs.module.css';

/** One thing that goes along or not. */
export function PackCheck(props: { checked: boolean; label: string; onChange: (checked: boolean) => void }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.target.checked)} />
      <bdi>{props.label}</bdi>
    </label>
  );
}
