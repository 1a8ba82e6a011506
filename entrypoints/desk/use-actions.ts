import { useCallback, useState } from 'react';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import { refusalAfter } from '../../lib/model/refusal-after';
import type { UndoStep } from '../../lib/model/undo-step';
import { attempt } from '../../lib/services/attempt';
import type { Outcome } from '../../lib/services/outcome';
import { undo, undoLatest } from '../../lib/services/undo';
import { latestUndoStep } from '../../lib/store/latest-undo-step';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { dataWords } from '../../lib/words/data-words';
import { putBackEntry } from './data/put-back-entry';
import type { Desk } from './desk-context';
import { deskLocale } from './desk-locale';
import { type Told, toldOfUndo } from './told-of-undo';
import { useForAWhile } from './use-for-a-while';

/** How long an action may take before the desk says that it is working, in milliseconds. */
const noticeable = 500;
/** How long the bar offers to take back, in milliseconds; the undo key works on. */
const offered = 12_000;

export interface Actions {
  act: Desk['act'];
  offer: Desk['offer'];
  say: Desk['say'];
  /** What this desk did last, as long as it can be taken back. */
  step: UndoStep | null;
  takeBack: (undoId?: Id) => Promise<void>;
  /** What was taken back just now, or put back again. */
  takenBack: Told | null;
  putBack: (entryId: Id) => Promise<void>;
  refusal: Refusal | null;
  busy: boolean;
  said: string;
  dismiss: () => void;
}

/** One place where every change of the desk passes: it tells what was done, how to take it back, and what was refused. */
export function useActions(db: RapporteurDatabase): Actions {
  const [step, setStep] = useForAWhile<UndoStep>(offered);
  const [takenBack, setTakenBack] = useForAWhile<Told>(offered);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [running, setRunning] = useState(0);
  const [said, say] = useState('');

  const run = useCallback(
    async <T extends Outcome>(service: () => Promise<T>, text?: string): Promise<T | Refusal> => {
      let noticed = 0;
      const timer = window.setTimeout(() => {
        noticed = 1;
        setRunning((n) => n + 1);
      }, noticeable);
      const outcome = await attempt(service);
      window.clearTimeout(timer);
      setRunning((n) => n - noticed);
      setRefusal((shown) => refusalAfter(shown, outcome, text));
      if (!outcome.ok) setStep(null); // beside what was refused, it would seem to be that which is offered back
      return outcome;
    },
    [setStep],
  );

  const act = useCallback<Desk['act']>(
    async (service, { quietly, text } = {}) => {
      const outcome = await run(service, text);
      if (!outcome.ok || quietly) return outcome.ok;
      const latest = await latestUndoStep(db);
      if (latest?.id === outcome.undoId) setStep(latest);
      setTakenBack(null);
      return true;
    },
    [db, run, setStep, setTakenBack],
  );

  const offer = useCallback(async () => setStep(await latestUndoStep(db)), [db, setStep]);

  const takeBack = useCallback(
    async (undoId?: Id) => {
      const outcome = await run(() => (undoId ? undo(db, undoId) : undoLatest(db)));
      if (!outcome.ok) return;
      const told = toldOfUndo(outcome, deskLocale());
      setStep(null);
      setTakenBack(told);
      say(told.sentence);
    },
    [db, run, setStep, setTakenBack],
  );

  const putBack = useCallback(
    async (entryId: Id) => {
      const sentence = await putBackEntry({ db, act }, entryId);
      if (!sentence) return;
      // That all of it is back, the bar says that takes it away again.
      if (sentence !== dataWords.trash.backAll) setTakenBack({ sentence, entryId: null });
      say(sentence);
    },
    [db, act, setTakenBack],
  );

  const dismiss = useCallback(() => {
    setStep(null);
    setRefusal(null);
  }, [setStep]);

  return { act, offer, say, step, takeBack, takenBack, putBack, refusal, busy: running > 0, said, dismiss };
}
