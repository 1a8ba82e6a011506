import { type ReactNode, useEffect } from 'react';
import { safetyWords as say } from '../lib/words/safety-words';
import { Button } from './button';
import styles from './library-notice.module.css';
import { useLive } from './use-live';
import { type Suspected, useSuspicion } from './use-suspicion';

interface ReportLike {
  id: string;
  clips?: number;
  records?: number;
  older?: number;
  missing?: number;
  unknown?: number;
  setAside?: number;
  remade?: boolean;
}

/** What is needed of the store. */
export interface LookedAfter extends Suspected {
  marks: { get(id: string): PromiseLike<ReportLike | undefined>; delete(id: string): PromiseLike<void> };
  /** Null until it is open. */
  standBy: { followProgress(tell: () => void): () => void } | null;
  lookAgain: () => Promise<void>;
}

interface Props {
  store: LookedAfter;
  /** The way to take what is there for the whole library from now on: it has no way back, and where it is offered it asks twice. */
  goOn?: ReactNode;
  /** Ways to get back what is missing. */
  children?: ReactNode;
  /** The way to what was set aside. */
  toSetAside?: ReactNode;
}

/** Says what was put back, set aside or is missing; nothing where all is well. */
export function LibraryNotice({ store, goOn, children, toSetAside }: Props) {
  const report = useLive(async () => store.marks.get('report'), [store]);
  const suspicion = useSuspicion(store);
  const isMissing = suspicion !== null;
  useEffect(() => {
    if (!isMissing) return;
    // The person may decide in another page.
    return store.standBy?.followProgress(() => {
      store.lookAgain().catch((cause) => console.error('library: not looked at again', cause));
    });
  }, [store, isMissing]);
  if (suspicion) {
    return (
      <div className={styles.notice} role="alert">
        <p className={styles.happened}>{say.lostTitle}</p>
        <p>{say.expected(suspicion.expected.clips ?? 0, suspicion.found.clips ?? 0)}</p>
        <p>{say.nothingWritten}</p>
        {children}
        {goOn}
      </div>
    );
  }
  if (!report) return null;
  const { clips = 0, records = 0, older = 0, missing = 0, unknown = 0, setAside = 0, remade = false } = report;
  return (
    <div className={styles.notice} role="status">
      <p className={styles.happened}>{say.title}</p>
      {remade && <p>{say.remade}</p>}
      {records > 0 && <p>{say.putBack(clips, records)}</p>}
      {older > 0 && <p>{say.older(older)}</p>}
      {missing > 0 && <p>{say.missing(missing)}</p>}
      {unknown > 0 && <p>{say.unknown(unknown)}</p>}
      {setAside > 0 && (
        <p>
          {say.setAside(setAside)} {toSetAside}
        </p>
      )}
      <Button onClick={() => void store.marks.delete('report')}>{say.seen}</Button>
    </div>
  );
}
