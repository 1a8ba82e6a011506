import { useMemo, useRef } from 'react';
import type { BriefingDocument } from '../../../lib/briefing/briefing-document';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { Flow } from '../../../lib/briefing/flow/flow';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { forReaders } from '../../../lib/briefing/for-readers';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { shareUnchanged } from '../../../lib/briefing/share-unchanged';
import type { Id } from '../../../lib/model/id';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { useBriefingInput } from './use-briefing-input';

export interface LiveBriefing {
  /** The records, each the same object as long as it says the same. */
  input: BriefingInput;
  document: BriefingDocument;
  /** With what is left out, where the person asked to see it; each block is the same object as long as it says the same. */
  flow: Flow;
  leftOut: number;
  /** To read it. */
  minutes: number;
}

/** The briefing of a meeting as the store has it now; undefined until it is read, null where the meeting is gone. */
export function useBriefing(
  db: RapporteurDatabase,
  meetingId: Id,
  showExcluded: boolean,
): LiveBriefing | null | undefined {
  const before = useRef<LiveBriefing>(null);
  const read = useBriefingInput(db, meetingId, () => before.current?.input.images ?? new Map());
  return useMemo(() => {
    if (!read) return read;
    const input = shareUnchanged(before.current?.input, read);
    const marked = forReaders(input, everybody).input;
    const document = shareUnchanged(before.current?.document, makeBriefing(marked, { showExcluded }));
    const flow = shareUnchanged(before.current?.flow, layoutBriefing(document));
    const leftOut = input.topics.flatMap((topic) => topic.clips).filter((clip) => !clip.included).length;
    before.current = { input, document, flow, leftOut, minutes: document.minutes };
    return before.current;
  }, [read, showExcluded]);
}

/** The desk shows the person herself everything, with the marking that it would go out with. */
const everybody = { sharing: null, sensitivity: null, details: 'keep' } as const;
