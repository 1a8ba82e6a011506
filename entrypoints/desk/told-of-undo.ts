import type { Id } from '../../lib/model/id';
import type { TakenBack } from '../../lib/store/take-back';
import { commonWords } from '../../lib/words/common-words';
import { deskWords } from '../../lib/words/desk-words';
import { trashedTitle } from './data/trashed-title';

/** A sentence on what an undo did, and the entry of the trash from which it can be put back; null where there is none. */
export interface Told {
  sentence: string;
  entryId: Id | null;
}

/** Says what was taken back: it may be something that was done in another window, which the person did not mean. */
export function toldOfUndo({ action, trashed }: TakenBack, locale: string): Told {
  const sentence = commonWords.takenBack(commonWords.done[action]);
  if (!trashed) return { sentence, entryId: null };
  const title = trashedTitle(trashed.what[0], locale);
  const short = title.length > 80 ? `${title.slice(0, 80)}…` : title;
  return { sentence: `${sentence} ${deskWords.inTrash(short, trashed.what.length - 1)}`, entryId: trashed.id };
}
