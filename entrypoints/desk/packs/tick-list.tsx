import type { Id } from '../../../lib/model/id';
import { PackCheck } from './pack-check';
import styles from './packs.module.css';

/** What the person decides one by one, with the reason above it; nothing where there is nothing to decide. */
export function TickList(props: {
  why: string;
  lines: { id: Id; line: string }[];
  isTicked: (id: Id) => boolean;
  onTick: (id: Id, ticked: boolean) => void;
}) {
  if (props.lines.length === 0) return null;
  return (
    <>
      <p className={styles.warning}>{props.why}</p>
      <ul className={styles.plainList}>
        {props.lines.map(({ id, line }) => (
          <li key={id}>
            <PackCheck checked={props.isTicked(id)} label={line} onChange={(ticked) => props.onTick(id, ticked)} />
          </li>
        ))}
      </ul>
    </>
  );
}
