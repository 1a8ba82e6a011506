import type { Clip } from '../model/clip';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** What the person says of two clips: that the one is a newer edition of the other, or that they are two things. */
export type EditionWord = NonNullable<Clip['editions']>[number];

const mostWords = 100;

/** Keeps the person's word in both clips, in place of what she said of the two before. Refuses `not-found`. */
export async function judgeEdition(db: RapporteurDatabase, word: EditionWord, stamps = systemStamps): Promise<Outcome> {
  const ids = [word.newerId, word.olderId];
  const performed = await performAction(db, 'mark-clip', stamps, async (writer) => {
    for (const id of ids) {
      const clip = await writer.get('clips', id);
      if (!clip) return refuse('not-found');
      const others = (clip.editions ?? []).filter(
        ({ newerId, olderId }) => !ids.includes(newerId) || !ids.includes(olderId),
      );
      await writer.put('clips', { ...clip, editions: [...others, word].slice(-mostWords) });
    }
  });
  return outcomeOf(performed, stamps);
}
