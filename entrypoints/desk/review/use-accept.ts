import { useRef, useState } from 'react';
import type { Id } from '../../../lib/model/id';
import { importAgenda } from '../../../lib/services/import-agenda';
import { importMinutes } from '../../../lib/services/import-minutes';
import { useDesk } from '../desk-context';
import type { ImportState } from '../import/import-session';
import { backedUpText, backUpBefore } from '../packs/back-up-before';
import type { ImportWay } from '../packs/use-open-pack';
import { goTo } from '../use-route';
import { acceptedOf } from './accepted-of';
import { cameIn } from './came-in';
import { openReview } from './open-review';
import type { Known } from './use-known';

export interface Accepting {
  accept: (how: ImportWay) => Promise<void>;
  isUnderWay: boolean;
  /** Why no backup could be made before; empty where none failed. */
  unkept: string;
}

/**
 * Keeps the meeting under review in one transaction, after a backup of what is here, and shows what comes next: another meeting of the document, or the
 * agenda, which tells what came in. What is refused stays on the screen; so does what no backup can be made for, until the person says yes to that.
 */
export function useAccept(
  review: Extract<ImportState, { stage: 'review' }>,
  { known, continues }: { known: Known; continues: Map<string, Id | null> },
): Accepting {
  const { imported, queue, chosen, draft, kept } = review;
  const { db, act, session, say, locale } = useDesk();
  const { document } = imported;
  /** A second press while the first is under way must not keep the meeting twice. */
  const underWay = useRef(false);
  const [isUnderWay, setUnderWay] = useState(false);
  const [unkept, setUnkept] = useState('');

  async function keep(how: ImportWay) {
    // As one that was worked on: while a backup is made, nothing else takes its place.
    const held = { ...review, edited: true };
    session.change(held);
    // One backup a document: what its first meeting brought can be taken back.
    const backup = how === 'import' && kept.length === 0 ? await backUpBefore(db) : null;
    if (session.now() !== held) return; // it was let go of
    setUnkept(backup && !backup.ok ? backup.why : '');
    if (backup && !backup.ok) return;
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
    const sentence = [cameIn(accepted, locale), backedUpText(backup)].filter(Boolean).join(' ');
    const told = [...kept];
    const done = await act(async () => {
      const outcome = await (draft.kind === 'agenda' ? importAgenda(db, accepted) : importMinutes(db, accepted));
      if (outcome.ok) told.push({ sentence, undoId: outcome.undoId });
      return outcome;
    });
    if (!done) return;
    say(sentence);
    const left = queue.slice(1);
    if (left.length === 0) session.typed = '';
    openReview(session, imported, left, chosen, told);
    if (left.length === 0) goTo({ page: 'agenda' });
  }

  async function accept(how: ImportWay) {
    if (underWay.current) return;
    underWay.current = true;
    setUnderWay(true);
    await keep(how).finally(() => {
      underWay.current = false;
      setUnderWay(false);
    });
  }

  return { accept, isUnderWay, unkept };
}
