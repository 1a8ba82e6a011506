import type { Meeting } from '../../lib/model/meeting';
import { minutesWords } from '../../lib/words/minutes-words';
import { useDesk } from './desk-context';
import { dayText, momentText } from './meeting-date';
import styles from './minutes-facts.module.css';
import plain from './plain-page.module.css';

const say = minutesWords;
const groups = ['present', 'regrets', 'absent'] as const;

/** What the minutes of a meeting told besides its agenda: where they came from, and who was there. */
export function MinutesFacts({ meeting }: { meeting: Meeting }) {
  const { locale } = useDesk();
  const { minutes, attendance, issuedDate } = meeting;
  return (
    <>
      {minutes && (
        <p className={plain.quiet}>
          <bdi>{say.origin(minutes.name, momentText(minutes.importedAt, locale))}</bdi>{' '}
          {issuedDate && say.issued(dayText(issuedDate, locale))}{' '}
          {minutes.address && (
            <a href={minutes.address} target="_blank" rel="noreferrer noopener">
              {say.originPage}
            </a>
          )}
        </p>
      )}
      {attendance.length > 0 && (
        <section className={styles.attendance}>
          <h2>{say.attendance}</h2>
          <dl>
            {groups.map((presence) => {
              const organisations = Map.groupBy(
                attendance.filter((attendee) => attendee.presence === presence),
                ({ organisation }) => organisation,
              );
              if (organisations.size === 0) return null;
              return (
                <div key={presence}>
                  <dt>{say.review.presence[presence]}</dt>
                  {[...organisations].map(([organisation, people]) => {
                    const names = people.flatMap(({ name }) => name || []).join(', ');
                    return (
                      <dd key={organisation} dir="auto">
                        {organisation && <strong>{organisation}</strong>}
                        {organisation && names ? ': ' : ''}
                        {names}
                      </dd>
                    );
                  })}
                </div>
              );
            })}
          </dl>
        </section>
      )}
    </>
  );
}
