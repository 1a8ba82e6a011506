import { useCallback, useEffect, useState } from 'react';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import { refusalAfter } from '../../lib/model/refusal-after';
import type { UndoStep } from '../../lib/model/undo-step';
import { attempt } from '../../lib/services/attempt';
import type { Outcome } from '../../lib/services/outcome';
import { undo, undoLatest } from '../../lib/services/undo';
import { latestUndoStep } from '../../lib/store/latest-undo-step';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { deskWords } from '../../lib/words/desk-words';
import type { Desk } from './desk-context';

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
  refusal: Refusal | null;
  busy: boolean;
  said: string;
  dismiss: () => void;
}

/** One place where every change of the desk passes: it tells what was done, how to take it back, and what was refused. */
export function useActions(db: RapporteurDatabase): Actions {
  const [step, setStep] = useState<UndoStep | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [running, setRunning] = useState(0);
  const [said, say] = useState('');

  const run = useCallback(async (service: () => Promise<Outcome>, text?: string): Promise<Outcome> => {
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
  }, []);

  const act = useCallback<Desk['act']>(
    async (service, { quietly, text } = {}) => {
      const outcome = await run(service, text);
      if (!outcome.ok || quietly) return outcome.ok;
      const latest = await latestUndoStep(db);
      if (latest?.id === outcome.undoId) setStep(latest);
      return true;
    },
    [db, run],
  );

  const offer = useCallback(async () => setStep(await latestUndoStep(db)), [db]);

  useEffect(() => {
    if (!step) return;
    const timer = window.setTimeout(() => setStep(null), offered);
    return () => window.clearTimeout(timer);
  }, [step]);

  const takeBack = useCallback(
    async (undoId?: Id) => {
      const outcome = await run(() => (undoId ? undo(db, undoId) : undoLatest(db)));
      if (!outcome.ok) return;
      setStep(null);
      say(deskWords.takenBack);
    },
    [db, run],
  );

  const dismiss = useCallback(() => {
    setStep(null);
    setRefusal(null);
  }, []);

  return { act, offer, say, step, takeBack, refusal, busy: running > 0, said, dismiss };
}
