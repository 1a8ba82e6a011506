import { useRef, useState } from 'react';
import { toBase64 } from '../../lib/capture/image-pixels';
import { regionDraft } from '../../lib/capture/region-draft';
import type { HeldScreen } from '../../lib/model/held-screen';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import { keepRegion, type Region } from '../../lib/services/keep-region';
import { undo } from '../../lib/services/undo';
import { clipKeptAs } from '../../lib/store/clip-kept-as';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { TakenPart } from './take-part';

/** What the person says of the part. */
export interface PartWords {
  typed: string;
  caption: string;
  topicIds: Id[];
}
/** How the part that was kept can be taken back, or brought back where it was. */
export interface Kept {
  undoId: Id;
  takenBack: boolean;
  /** Where it lies in the trash, once it was taken back; null where it is that of a clip which was there before. */
  trashedAs: Id | null;
  /** How it was kept. */
  order: Region;
  /** What was typed from it, as it was kept. */
  typed: string;
  transcribed: boolean;
}

/** Keeps parts of a photograph. "Kept" is said when the disk has it; what was refused stays on the page, with its words. */
export function useRegion(db: RapporteurDatabase, held: HeldScreen) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  /** One id for a part however often it is tried, so that it is stored once. */
  const clipId = useRef<Id>(crypto.randomUUID());

  function keep(part: TakenPart, { caption, topicIds, ...words }: PartWords) {
    const typed = words.typed.trim();
    const { width, height } = part;
    const draft = regionDraft(held.page, { base64: toBase64(part.bytes), width, height, caption });
    const order = { clipId: clipId.current, draft, topicIds, typed, insteadOf: held.cardClipId };
    return store(order, [typed, caption].filter(Boolean).join('\n'));
  }
  async function store(order: Region, text: string) {
    if (busy) return;
    setBusy(true);
    const answer = await keepRegion(db, order);
    const keptAs = answer.ok ? await clipKeptAs(db, answer.saved) : null;
    setBusy(false);
    setRefusal(answer.ok ? null : { ...answer, text });
    if (!answer.ok) return;
    const { typed, transcribed } = keptAs?.clip ?? { typed: order.typed, transcribed: order.typed !== '' };
    // null: an earlier try had stored it, and its answer was lost; then it can be taken back where it is shown
    const undoId = answer.undoId ?? clipId.current;
    setKept({ undoId, takenBack: false, trashedAs: null, order, typed, transcribed });
  }
  async function takeBack() {
    if (!kept) return;
    const answer = await undo(db, kept.undoId);
    setRefusal(answer.ok ? null : answer);
    if (answer.ok) setKept({ ...kept, takenBack: true, trashedAs: answer.trashed?.id ?? null });
  }
  return {
    kept,
    refusal,
    busy,
    keep,
    takeBack: () => void takeBack(),
    keepAgain: () => kept && void store({ ...kept.order, trashedAs: kept.trashedAs }, kept.order.typed),
    /** For another part of the same photograph. */
    begin() {
      clipId.current = crypto.randomUUID();
      setKept(null);
      setRefusal(null);
    },
  };
}
