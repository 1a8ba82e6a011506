import { useId } from 'react';
import { Button } from '../../../components/button';
import { useLive } from '../../../components/use-live';
import type { Conflict } from '../../../lib/model/conflict';
import { bothValues } from '../../../lib/packs/merge/both-values';
import { settleConflict } from '../../../lib/services/packs/settle-conflict';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { focusContent } from '../focus-content';
import { openConflicts } from './open-conflicts';
import styles from './packs.module.css';

const say = packWords.conflicts;

/** Where packs said otherwise: both sides, and what the person makes of them. */
export function Conflicts() {
  const { db, act } = useDesk();
  const id = useId();
  const open = useLive(() => openConflicts(db), [db]);
  if (!open || open.length === 0) return null;
  async function settle(conflictId: string, keep: NonNullable<Conflict['settled']>) {
    const done = await act(() => settleConflict(db, { conflictId, keep }));
    if (done) focusContent();
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say.title}</h2>
      <p>{say.lead(open.length)}</p>
      <ul className={styles.plainList}>
        {open.map(({ conflict, title, mine, read }) => (
          <li key={conflict.id} className={styles.checks}>
            <h3>
              {say.of[conflict.table]}: {packWords.fields.get(conflict.field) ?? conflict.field}
            </h3>
            {title !== '' && <p dir="auto">{title}</p>}
            <div className={styles.sides}>
              <Side title={say.mine} text={read.mine} />
              <Side title={say.theirs} text={read.theirs} />
            </div>
            <div className={styles.row}>
              <Button onClick={() => void settle(conflict.id, 'mine')}>{say.keepMine}</Button>
              <Button onClick={() => void settle(conflict.id, 'theirs')}>{say.keepTheirs}</Button>
              {bothValues(conflict, mine) !== undefined && (
                <Button onClick={() => void settle(conflict.id, 'both')}>{say.keepBoth}</Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      <div dir="auto">{text || say.nothing}</div>
    </div>
  );
}
