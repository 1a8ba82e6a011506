import type { ReactNode } from 'react';
import type { TrashEntry } from '../../../lib/model/trash-entry';
import { trashDays } from '../../../lib/services/empty-old-trash';
import { deletions } from '../../../lib/store/keep-in-trash';
import { dataWords } from '../../../lib/words/data-words';
import { useDesk } from '../desk-context';
import { momentText } from '../meeting-date';
import styles from './data.module.css';
import { trashedTitle } from './trashed-title';

const say = dataWords.trash;
/** How many things of one deletion are named. */
const named = 3;

/** One deletion: what it took, of which meeting, when, and how long it can be put back. */
export function TrashRow({ entry, children }: { entry: TrashEntry; children: (name: string) => ReactNode }) {
  const { locale } = useDesk();
  const first = entry.what[0];
  const kind = say.kinds.get(first?.table ?? '') ?? say.other;
  const more = entry.what.length - named;
  const left = trashDays - Math.floor((Date.now() - Date.parse(entry.deletedAt)) / 86_400_000);
  const name = `${kind} ${trashedTitle(first, locale)}`;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.kind}>{kind}</span>
        <ul>
          {entry.what.slice(0, named).map((each) => (
            <li key={each.key}>
              <bdi>{trashedTitle(each, locale)}</bdi>
            </li>
          ))}
        </ul>
        {more > 0 && <p>{say.more(more)}</p>}
        <p className={styles.facts}>
          {[
            ...(entry.meetings.length > 0 ? [say.of(entry.meetings)] : []),
            (deletions.has(entry.action) ? say.deleted : say.takenBack)(momentText(entry.deletedAt, locale)),
            say.left(left),
          ].join(' · ')}
        </p>
      </div>
      <div className={styles.tools}>{children(name.slice(0, 80))}</div>
    </li>
  );
}
