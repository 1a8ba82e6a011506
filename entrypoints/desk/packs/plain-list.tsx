import styles from './packs.module.css';

/** What the person cannot decide here, with the reason above it; nothing where there is nothing to say. */
export function PlainList({ why, lines }: { why?: string; lines: { id: string; line: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      {why && <p className={styles.warning}>{why}</p>}
      <ul className={styles.list}>
        {lines.map(({ id, line }) => (
          <li key={id}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
