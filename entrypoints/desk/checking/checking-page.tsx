import { useMemo } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { useLive } from '../../../components/use-live';
import type { Meeting } from '../../../lib/model/meeting';
import { latestVerifications } from '../../../lib/store/verification-queries';
import { checkingWords } from '../../../lib/words/checking-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import { routeHash } from '../route';
import { CheckResults } from './check-results';
import { CheckRun } from './check-run';
import { checkableClips } from './checkable-clips';
import styles from './checking.module.css';
import { clipsOfBriefing } from './clips-of-briefing';
import { SiteList } from './site-list';
import { useChecks } from './use-checks';
import { useLeave } from './use-leave';

const say = checkingWords;

/** "Still true?" for every clip of the briefing. */
export function CheckingPage({ meeting }: { meeting: Meeting }) {
  const { db, platform } = useDesk();
  const all = useLive(() => clipsOfBriefing(db, meeting.id), [db, meeting.id]);
  const { clips, sites, leftOut } = useMemo(() => checkableClips(all ?? []), [all]);
  const ids = clips.map(({ id }) => id);
  const looks = useLive(() => latestVerifications(db, ids), [db, ids.join(' ')]);
  const origins = sites.map(({ origin }) => origin);
  const given = useLeave(platform.leave, origins);
  const { check, order } = useChecks(platform.checks, true);
  if (!all || !looks || !given) return null;
  const readable = sites.filter(({ origin }) => given.has(origin)).flatMap((site) => site.clips);
  return (
    <div className={`${plain.page} ${styles.page}`}>
      <div className={plain.head}>
        <h1 className={plain.title}>{say.title}</h1>
        <a href={routeHash({ page: 'briefing' })}>{say.back}</a>
      </div>
      {clips.length === 0 ? (
        <EmptyState title={say.nothing}>
          <p>{say.nothingText}</p>
        </EmptyState>
      ) : (
        <>
          <p className={plain.lead}>{say.lead}</p>
          <SiteList sites={sites} given={given} leave={platform.leave} />
          <CheckRun check={check ?? null} clipIds={readable.map(({ id }) => id)} order={order} />
          <CheckResults clips={clips} looks={looks} />
        </>
      )}
      {leftOut > 0 && <p className={plain.quiet}>{say.leftOut(leftOut)}</p>}
    </div>
  );
}
