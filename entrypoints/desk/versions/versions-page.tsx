import { useMemo, useState } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useLive } from '../../../components/use-live';
import { compareOutlines } from '../../../lib/briefing/compare/compare-outlines';
import type { BriefingOutline } from '../../../lib/model/briefing-version';
import type { Id } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import { keepVersion } from '../../../lib/services/keep-version';
import { sameValue } from '../../../lib/store/same-value';
import { versionsOf } from '../../../lib/store/version-queries';
import { versionWords } from '../../../lib/words/version-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import { ChangesView } from './changes-view';
import { chosenVersions } from './chosen-versions';
import { VersionChoice } from './version-choice';
import { VersionList } from './version-list';
import styles from './versions.module.css';

const say = versionWords;

/**
 * The versions of a meeting's briefing, and what changed between two of them.
 * @param now what the briefing says as it stands, in its full form; null while it is read
 */
export function VersionsPage({ meeting, now }: { meeting: Meeting; now: BriefingOutline | null }) {
  const { db, act, say: announce } = useDesk();
  const [choice, setChoice] = useState<{ fromId: Id | null; toId: Id | null }>({ fromId: null, toId: null });
  const versions = useLive(() => versionsOf(db, meeting.id), [db, meeting.id]);
  const chosen = useMemo(() => chosenVersions(versions ?? [], now, choice), [versions, now, choice]);
  const changes = useMemo(() => chosen && compareOutlines(chosen.from.outline, chosen.to), [chosen]);
  const same = useMemo(() => sameValue(versions?.[0]?.outline, now), [versions, now]);
  if (!versions) return null;

  async function keep() {
    if (now === null) return;
    if (same) announce(say.same);
    else await act(() => keepVersion(db, { meetingId: meeting.id, occasion: 'kept', outline: now }));
  }

  return (
    <div className={styles.page}>
      <div className={plain.head}>
        <h1 className={plain.title}>{say.title}</h1>
        <div className={plain.tools}>
          {same && <span className={styles.quiet}>{say.same}</span>}
          {/* Not `disabled`: it would lose the focus that has just pressed it. */}
          <Button className={styles.keep} aria-disabled={same || now === null} onClick={() => void keep()}>
            {say.keep}
          </Button>
        </div>
      </div>
      {versions.length === 0 ? (
        <EmptyState title={say.emptyTitle}>
          <p>{say.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <p className={styles.quiet}>{say.lead}</p>
          <div className={styles.columns}>
            <section className={styles.changes} aria-label={say.changes}>
              <h2>{say.changes}</h2>
              {chosen && changes ? (
                <>
                  <VersionChoice
                    versions={versions}
                    chosen={chosen}
                    onFrom={(fromId) => setChoice({ ...choice, fromId })}
                    onTo={(toId) => setChoice({ fromId: chosen.from.id, toId })}
                  />
                  <ChangesView changes={changes} />
                </>
              ) : (
                <p className={styles.quiet}>{say.one}</p>
              )}
            </section>
            <VersionList
              versions={versions}
              fromId={chosen?.from.id ?? null}
              onChoose={(fromId) => setChoice({ fromId, toId: null })}
            />
          </div>
        </>
      )}
    </div>
  );
}
