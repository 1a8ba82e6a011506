import { useId } from 'react';
import { Button } from '../../../components/button';
import { useLive } from '../../../components/use-live';
import type { Conflict } from '../../../lib/model/conflict';
import { bothValues } from '../../../lib/packs/merge/both-values';
import { settleConflict } from '../../../lib/services/packs/settle-conflict';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { recordTitle } from '../../../lib/store/record-title';
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
  /** Both as they are read: a record that is named, by its title. */
  read: { mine: string; theirs: string };
}

/** Fields that name another record, with the table that it stands in. */
const naming = new Map([
  ['sourceId', 'sources'],
  ['topicId', 'topics'],
  ['carriedFromId', 'topics'],
  ['previousMeetingId', 'meetings'],
]);

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
        {open.map(({ conflict, mine, read }) => (
          <li key={conflict.id} className={styles.checks}>
            <h3>
              {say.of[conflict.table]}: {packWords.fields.get(conflict.field) ?? conflict.field}
            </h3>
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

async function openConflicts(db: RapporteurDatabase): Promise<OpenConflict[]> {
  const waiting = await db.conflicts.filter(({ settled }) => settled === null).toArray();
  const found: OpenConflict[] = [];
  for (const conflict of waiting) {
    const record: unknown = await db.table(conflict.table).get(conflict.recordId);
    if (typeof record === 'object' && record !== null) {
      const mine: unknown = Reflect.get(record, conflict.field);
      const [own, theirs] = await Promise.all(
        [mine, conflict.theirs].map((value) => readable(db, conflict.field, value)),
      );
      found.push({ conflict, mine, read: { mine: own ?? '', theirs: theirs ?? '' } });
    }
  }
  return found;
}

async function readable(db: RapporteurDatabase, field: string, value: unknown): Promise<string> {
  const table = naming.get(field);
  if (table === undefined || typeof value !== 'string') return textOfValue(value);
  if (table === 'sources') {
    const source = await db.sources.get(value);
    return source ? (source.fields.title.chosen?.value ?? source.fields.url) : '';
  }
  return recordTitle(table, await db.table(table).get(value));
}
