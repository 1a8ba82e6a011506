import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';
import { putFigure } from './put-figure';

/** Removes figures of one clip, and the ties that others have to them. Runs inside an action. */
export async function removeFigureRecords(writer: RecordWriter, clipId: Id, gone: Id[]): Promise<void> {
  const left = (id: Id | null) => (id !== null && gone.includes(id) ? null : id);
  for (const id of gone) await writer.remove('figures', id);
  for (const figure of await writer.db.figures.where('clipId').equals(clipId).toArray()) {
    const { partOfId, shareOfId, shareIsId } = figure;
    const ties = { partOfId: left(partOfId), shareOfId: left(shareOfId), shareIsId: left(shareIsId) };
    await putFigure(writer, { ...figure, ...ties });
  }
}
