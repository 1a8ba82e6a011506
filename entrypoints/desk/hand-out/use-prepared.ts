import { useMemo, useRef, useState } from 'react';
import { useLive } from '../../../components/use-live';
import type { BriefingInput, Readers } from '../../../lib/briefing/briefing-input';
import { type ForReaders, forReaders, mayBeTold } from '../../../lib/briefing/for-readers';
import { shareUnchanged } from '../../../lib/briefing/share-unchanged';
import type { ActionRow } from '../../../lib/model/action-row';
import type { BriefingVersion } from '../../../lib/model/briefing-version';
import type { ClipView } from '../../../lib/model/clip-view';
import type { Id } from '../../../lib/model/id';
import type { Sensitivity } from '../../../lib/model/sensitivity';
import type { Sharing } from '../../../lib/model/sharing';
import type { Reach } from '../../../lib/privacy/holding-back';
import { readActions } from '../../../lib/services/read-actions';
import { clipViews } from '../../../lib/store/clip-views';
import { localDate } from '../../../lib/store/local-date';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { versionsOf } from '../../../lib/store/version-queries';
import { useBriefingInput } from '../briefing/use-briefing-input';
import { useDesk } from '../desk-context';
import { changesSince } from './changes-since';
import { type OwnDetail, ownDetails } from './own-details';
import { actionRowsOf } from './rows-of';

export interface Choice {
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
  /** Clips whose personal details stay. */
  keep: ReadonlySet<Id>;
  /** Clips of high or severe sensitivity that go out all the same. */
  include: ReadonlySet<Id>;
  /** The version whose differences are told; null: none. */
  sinceId: Id | null;
}

export interface Prepared extends ForReaders {
  /** The briefing as it is for the person herself. */
  whole: BriefingInput;
  /** All that these readers get, for the tables: actions are the minutes' words, and go where those go. */
  actions: ActionRow[];
  /** Personal details in what the person wrote, in the minutes and in the actions, which are never blanked for her. */
  own: OwnDetail[];
  /** How far it goes, for what else is looked up. */
  reach: Reach;
}

/** Whether these readers get everything. */
export function isWhole({ clipsLeftOut, ownTextLeftOut, detailsBlanked }: Readers): boolean {
  return clipsLeftOut === 0 && !ownTextLeftOut && detailsBlanked === 0;
}

/** The briefing as it would go out to the readers chosen, and what would stay behind; undefined until it is read. */
export function usePrepared(meetingId: Id): {
  choice: Choice;
  choose: (changes: Partial<Choice>) => void;
  prepared: Prepared | null | undefined;
  versions: BriefingVersion[];
} {
  const { db } = useDesk();
  const [choice, setChoice] = useState<Choice>({
    sharing: null,
    sensitivity: null,
    keep: new Set(),
    include: new Set(),
    sinceId: null,
  });
  const before = useRef<BriefingInput>(null);
  const read = useBriefingInput(db, meetingId);
  const today = localDate();
  const all = useLive(() => readActions(db, { meetingId, today }), [db, meetingId, today]);
  const versions = useLive(() => versionsOf(db, meetingId), [db, meetingId]) ?? [];
  const since = versions.find(({ id }) => id === choice.sinceId) ?? null;
  const earlier = useLive(() => clipsOf(db, since), [db, since?.id]);
  const prepared = useMemo(() => {
    if (!read) return read;
    if (!all) return undefined;
    before.current = shareUnchanged(before.current, read);
    const { sharing, sensitivity, keep, include } = choice;
    const readers = { sharing, sensitivity, details: { blankBut: keep }, sensitive: { outBut: include } };
    const made = forReaders(before.current, readers);
    const whole = forReaders(before.current, { sharing: null, sensitivity: null, details: 'keep' }).input;
    // A version has no markings: what it says of a clip that these readers may not have would stand there as removed.
    const isTold = (clipId: Id) => {
      const view = earlier?.find(({ clip }) => clip.id === clipId);
      return view !== undefined && mayBeTold(view, whole.briefing, readers);
    };
    const changes = since === null || !isWhole(made.input.readers) ? null : changesSince(whole, since, isTold);
    const input = { ...made.input, changes };
    const actions = actionRowsOf(input, all);
    return { ...made, input, whole, actions, own: ownDetails(input, actions), reach: readers };
  }, [read, all, choice, since, earlier]);
  return { choice, choose: (changes) => setChoice({ ...choice, ...changes }), prepared, versions };
}

/** The clips of a version, those that are still there. */
async function clipsOf(db: RapporteurDatabase, version: BriefingVersion | null): Promise<ClipView[]> {
  const ids = version?.outline.sections.flatMap(({ clips }) => clips.map(({ clipId }) => clipId)) ?? [];
  return clipViews(
    db,
    (await db.clips.bulkGet(ids)).filter((clip) => clip !== undefined),
  );
}
