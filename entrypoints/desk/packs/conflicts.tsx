import { useId } from 'react';
import { Button } from '../../../components/button';
import { useLive } from '../../../components/use-live';
import type { Conflict } from '../../../lib/model/conflict';
import { bothValues } from '../../../lib/packs/merge/both-values';
import { settleConflict } from '../../../lib/services/packs/settle-conflict';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { focusContent } from '../focus-content';
import styles from './packs.module.css';
import { textOfValue } from './text-of-value';

const say = packWords.conflicts;

interface OpenConflict {
  conflict: Conflict;
  /** What the record says of the field now. */
  mine: unknown;
}

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
        {open.map(({ conflict, mine }) => (
          <li key={conflict.id} className={styles.checks}>
            <h3>
              {say.of[conflict.table]}: {packWords.fields.get(conflict.field) ?? conflict.field}
            </h3>
            <div className={styles.sides}>
              <Side title={say.mine} value={mine} />
              <Side title={say.theirs} value={conflict.theirs} />
            </div>
            <div className={styles.row}>
              <Button onClick={() => void settle(conflict.id, 'mine')}>{say.keepMine}</Button>
              <Button onClick={() => void settle(conflict.id, 'theirs')}>{say.keepTheirs}</Button>
              {bothValues(mine, conflict.theirs) !== undefined && (
                <Button onClick={() => void settle(conflict.id, 'both')}>{say.keepBoth}</Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ title, value }: { title: string; value: unknown }) {
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      <div dir="auto">{textOfValue(value) || say.nothing}</div>
    </div>
  );
}

async function openConflicts(db: RapporteurDatabase): Promise<OpenConflict[]> {
  const waiting = await db.conflicts.filter(({ settled }) => settled === null).toArray();
  const found: OpenConflict[] = [];
  for (const conflict of waiting) {
    const record: unknown = await db.table(conflict.table).get(conflict.recordId);
    if (typeof record === 'object' && record !== null) {
      found.push({ conflict, mine: Reflect.get(record, conflict.field) });
    }
  }
  return found;
}
