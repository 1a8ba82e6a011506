import { useRef } from 'react';
import type { Id } from '../../../lib/model/id';
import { importAgenda } from '../../../lib/services/import-agenda';
import { importMinutes } from '../../../lib/services/import-minutes';
import { useDesk } from '../desk-context';
import type { ImportState } from '../import/import-session';
import { goTo } from '../use-route';
import { acceptedOf } from './accepted-of';
import { cameIn } from './came-in';
import { openReview } from './open-review';
import type { Known } from './use-known';

/**
 * Keeps the meeting under review in one transaction, and shows what comes next: another meeting of the document, or the
 * agenda, which tells what came in. What is refused stays on the screen.
 */
export function useAccept(
  { imported, queue, chosen, draft, kept }: Extract<ImportState, { stage: 'review' }>,
  { known, continues }: { known: Known; continues: Map<string, Id | null> },
): () => Promise<void> {
  const { db, act, session, say, locale } = useDesk();
  const { document } = imported;
  /** A second press while the first is under way must not keep the meeting twice. */
  const underWay = useRef(false);
  return async () => {
    if (underWay.current) return;
    underWay.current = true;
    const accepted = acceptedOf(
      draft,
      {
        name: (document.fileName || document.title).slice(0, 300),
        address: document.address,
        fingerprint: imported.meetings[queue[0] ?? -1]?.fingerprint ?? '',
      },
      {
        updates: draft.apart ? null : (known.meeting?.id ?? null),
        nextMeetingId: draft.next.apart ? null : (known.next?.id ?? null),
        continues,
      },
    );
    const sentence = cameIn(accepted, locale);
    const told = [...kept];
    const done = await act(async () => {
      const outcome = await (draft.kind === 'agenda' ? importAgenda(db, accepted) : importMinutes(db, accepted));
      if (outcome.ok) told.push({ sentence, undoId: outcome.undoId });
      return outcome;
    }).finally(() => {
      underWay.current = false;
    });
    if (!done) return;
    say(sentence);
    const left = queue.slice(1);
    if (left.length === 0) session.typed = '';
    openReview(session, imported, left, chosen, told);
    if (left.length === 0) goTo({ page: 'agenda' });
  };
}
