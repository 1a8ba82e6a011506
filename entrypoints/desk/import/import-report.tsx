import { useEffect, useSyncExternalStore } from 'react';
import { useLive } from '../../../components/use-live';
import { useDesk } from '../desk-context';
import { parseRoute } from '../route';
import styles from './import.module.css';
import { idle, type KeptMeeting } from './import-session';

const none: KeptMeeting[] = [];

/** What came in with the import that has just ended: until it is taken back, or the person goes on to another place. */
export function ImportReport() {
  const { db, session } = useDesk();
  const state = useSyncExternalStore(session.subscribe, session.now);
  const kept = (state.stage === 'waiting' && state.kept) || none;
  const steps = useLive(() => db.undoSteps.bulkGet(kept.map(({ undoId }) => undoId)), [db, kept]);
  useEffect(
    () => () => {
      const now = session.now();
      const isElsewhere = parseRoute(window.location.hash).page !== 'agenda';
      if (isElsewhere && now.stage === 'waiting' && now.kept) session.change(idle);
    },
    [session],
  );
  const standing = kept.filter((_each, at) => steps?.[at]);
  return standing.map(({ sentence, undoId }) => (
    <p key={undoId} className={styles.kept} dir="auto">
      {sentence}
    </p>
  ));
}
