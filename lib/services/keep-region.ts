import type { CaptureDraft } from '../model/capture-draft';
import type { Id } from '../model/id';
import { isTranscribed } from '../model/is-transcribed';
import { labelText } from '../sanitize/label-text';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { systemStamps } from '../store/stamps';
import { sweepEvidence } from '../store/sweep-evidence';
import { giveWay } from './give-way';
import { saveClip } from './save-clip';

export interface Region {
  clipId: Id;
  /** A picture of a part of the screen, with its pixels in it. */
  draft: CaptureDraft;
  topicIds: Id[];
  /** What the person read off it; empty where she typed nothing. */
  typed: string;
  /** A clip that the card made of the page by opening: it goes if nothing was done with it. */
  insteadOf: Id | null;
  /** The entry of the trash that it leaves: it was taken back before, and is kept after all. */
  trashedAs?: Id | null;
}

/** Keeps a picture of a part of the screen with what was typed from it: one action, which one undo takes back. Answers as `saveClip`. */
export function keepRegion(
  db: RapporteurDatabase,
  { clipId, draft, topicIds, typed: written, insteadOf, trashedAs }: Region,
  stamps = systemStamps,
) {
  const typed = labelText(written, 500);
  return saveClip(db, { clipId, draft, topicIds }, stamps, async (writer, keptAs) => {
    const clip = await writer.get('clips', keptAs);
    if (clip) {
      const now = { ...clip, typed: typed || clip.typed };
      await writer.put('clips', { ...now, transcribed: clip.transcribed || isTranscribed(now) });
    }
    if (insteadOf) await giveWay(writer, insteadOf);
    const entry = trashedAs && (await writer.db.trash.get(trashedAs));
    if (!entry) return;
    await writer.db.trash.delete(entry.id);
    await sweepEvidence(writer.db, [{ changes: entry.changes ?? [] }]);
  });
}
