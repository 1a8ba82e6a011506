import { type ReactNode, useEffect, useState } from 'react';
import { safetyWords as say } from '../lib/words/safety-words';
import { Button } from './button';
import styles from './refusal-notice.module.css';
import { useLive } from './use-live';

interface ReportLike {
  id: string;
  clips?: number;
  records?: number;
  missing?: number;
  setAside?: number;
}

/** What is needed of the store. */
export interface LookedAfter {
  open(): PromiseLike<unknown>;
  marks: { get(id: string): PromiseLike<ReportLike | undefined>; delete(id: string): PromiseLike<void> };
  suspicion: { expected: Record<string, number>; found: Record<string, number> } | null;
}

interface Props {
  store: LookedAfter;
  accept: () => Promise<void>;
  children?: ReactNode;
}

/** Says what was put back, set aside or is missing; nothing where all is well. `children` are ways to get back what is missing. */
/** @param accept takes what is there for the whole library from now on */
export function LibraryNotice({ store, accept, children }: Props) {
  const [suspicion, setSuspicion] = useState(store.suspicion);
  const report = useLive(async () => (await store.marks.get('report')) ?? null, [store]);
  useEffect(() => {
    store.open().then(
      () => setSuspicion(store.suspicion),
      () => undefined, // the boundary around says what is the matter
    );
  }, [store]);
  if (suspicion) {
    const goOn = () => void accept().then(() => setSuspicion(null));
    return (
      <div className={styles.notice} role="alert">
        <p className={styles.happened}>{say.lostTitle}</p>
        <p>{say.expected(suspicion.expected.clips ?? 0, suspicion.found.clips ?? 0)}</p>
        <p>{say.nothingWritten}</p>
        {children}
        <Button onClick={goOn}>{say.goOn}</Button>
      </div>
    );
  }
  if (!report) return null;
  const { clips = 0, records = 0, missing = 0, setAside = 0 } = report;
  return (
    <div className={styles.notice} role="status">
      <p className={styles.happened}>{say.title}</p>
      {records > 0 && <p>{say.putBack(clips, records)}</p>}
      {missing > 0 && <p>{say.missing(missing)}</p>}
      {setAside > 0 && <p>{say.setAside(setAside)}</p>}
      <Button onClick={() => void store.marks.delete('report')}>{say.seen}</Button>
    </div>
  );
}
