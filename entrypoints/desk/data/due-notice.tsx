import { useLive } from '../../../components/use-live';
import { dueClips } from '../../../lib/services/due-clips';
import { localDate } from '../../../lib/store/local-date';
import { dataWords } from '../../../lib/words/data-words';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import styles from './data.module.css';

/** Tells which clips go to the trash soon because the person wanted them kept for a time only; nothing where none do. */
export function DueNotice() {
  const { db, locale } = useDesk();
  const due = useLive(() => dueClips(db, localDate(new Date())), [db]);
  if (!due || due.length === 0) return null;
  const dayOf = (date: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return (
    <div className={styles.due} role="status">
      <div>
        {due.map(({ meeting, day, clipIds }) => (
          <p key={meeting.id}>{dataWords.due(clipIds.length, meeting.title, dayOf(day))}</p>
        ))}
      </div>
      <a href={routeHash({ page: 'your-data' })}>{dataWords.change}</a>
    </div>
  );
}
