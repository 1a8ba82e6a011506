import { type RefObject, useEffect, useState } from 'react';
import { useLive } from '../../components/use-live';
import type { Id } from '../../lib/model/id';
import type { UndoStep } from '../../lib/model/undo-step';
import { latestUndoStep } from '../../lib/store/latest-undo-step';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

/** How long the offer to take something back stays in sight, in milliseconds. Its key works for ever. */
const inSight = 12_000;

/** What was done last, in this or another window, while it is news. It stays while it is pointed at or has the focus. */
export function useRecentStep(db: RapporteurDatabase, around: RefObject<HTMLElement | null>): UndoStep | null {
  const [opened] = useState(() => new Date().toISOString());
  const [seen, setSeen] = useState<Id | null>(null);
  const latest = useLive(() => latestUndoStep(db), [db]) ?? null;
  const step = latest && latest.doneAt >= opened && latest.id !== seen ? latest : null;

  const id = step?.id;
  useEffect(() => {
    if (!id) return;
    const timer = setInterval(() => {
      if (!around.current?.matches(':hover, :focus-within')) setSeen(id);
    }, inSight);
    return () => clearInterval(timer);
  }, [id, around]);
  return step;
}
