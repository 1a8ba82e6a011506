import type { MeetingName } from '../../lib/model/action-row';
import type { LastTime } from '../../lib/model/last-time';
import { actionWords } from '../../lib/words/action-words';
import { deskWords } from '../../lib/words/desk-words';
import { useDesk } from './desk-context';
import styles from './last-time-view.module.css';
import { dayText } from './meeting-date';
import { routeHash } from './route';
import { SaidView } from './said-view';

const say = deskWords.agenda;

/** Under a topic that was carried over: where it comes from, what is open on it, and folded away what was said last time. */
export function LastTimeView({ last, title }: { last: LastTime; title: string }) {
  const { locale } = useDesk();
  const { meeting, said, figures, lineage, openActions } = last;
  /** By its day where it has one. */
  const named = ({ date, title: name }: MeetingName) => (date ? dayText(date, locale) : name);
  return (
    <div className={styles.last}>
      <p className={styles.facts}>
        {openActions.length > 0 && (
          <a className={styles.open} href={routeHash({ page: 'actions' })}>
            {say.openActions(openActions.length)}
          </a>
        )}
        <span>{actionWords.lineage(lineage.times, named(lineage.first))}</span>
      </p>
      <SaidView
        summary={
          <>
            {say.lastTime(named(meeting))}
            {last.title !== title && (
              <>
                , <bdi>{say.lastTitle(last.title)}</bdi>
              </>
            )}
          </>
        }
        said={said}
        figures={figures}
      />
    </div>
  );
}
