import { useDeferredValue, useMemo, useState } from 'react';
import { EmptyState } from '../../components/empty-state';
import { useLive } from '../../components/use-live';
import type { Meeting } from '../../lib/model/meeting';
import { allClips } from '../../lib/store/clip-queries';
import { topicsOf } from '../../lib/store/meeting-queries';
import { deskWords } from '../../lib/words/desk-words';
import { type CitedSource, citedSources, sourceMatches } from './cited-sources';
import { useDesk } from './desk-context';
import plain from './plain-page.module.css';
import { SourceRecord } from './source-record';
import styles from './sources.module.css';

const say = deskWords.sources;

/** Everything that is cited: what each page says of itself, and what the person corrected. */
export function SourcesPage({ meeting }: { meeting: Meeting | null }) {
  const { db } = useDesk();
  const [everything, setEverything] = useState(meeting === null);
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const scope = everything ? null : (meeting?.id ?? null);
  const cited = useLive(async (): Promise<CitedSource[]> => {
    const topics = scope ? await topicsOf(db, scope) : null;
    return citedSources(await allClips(db), topics && new Set(topics.map((topic) => topic.id)));
  }, [db, scope]);
  const shown = useMemo(() => cited?.filter((one) => sourceMatches(one, wanted)) ?? [], [cited, wanted]);
  return (
    <div className={plain.page}>
      <div className={plain.head}>
        <h1 className={plain.title}>{say.title}</h1>
        {cited && cited.length > 0 && <p className={plain.quiet}>{say.shown(shown.length, cited.length)}</p>}
      </div>
      <search className={styles.tools}>
        {meeting && (
          <fieldset className={styles.scope}>
            <legend className="visually-hidden">{say.scope}</legend>
            <label>
              <input type="radio" name="scope" checked={!everything} onChange={() => setEverything(false)} />
              {say.ofMeeting}
            </label>
            <label>
              <input type="radio" name="scope" checked={everything} onChange={() => setEverything(true)} />
              {say.everything}
            </label>
          </fieldset>
        )}
        <input
          type="search"
          className={styles.filter}
          aria-label={say.filter}
          placeholder={say.filterExample}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      </search>
      {cited?.length === 0 && (
        <EmptyState title={say.emptyTitle}>
          <p>{say.emptyText}</p>
        </EmptyState>
      )}
      {cited && cited.length > 0 && shown.length === 0 && <p className={plain.quiet}>{say.noneFound}</p>}
      <div>
        {shown.map(({ source, clips }) => (
          <SourceRecord key={source.id} source={source} clips={clips} />
        ))}
      </div>
    </div>
  );
}
