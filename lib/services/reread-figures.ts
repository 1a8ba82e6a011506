import { readAgain } from '../figures/read-again';
import { sameStand } from '../figures/same-stand';
import type { Source } from '../model/source';
import type { RecordWriter } from '../store/record-writer';
import { figuresOf } from './figures-of';
import { putFigure } from './put-figure';

/**
 * Reads the figures of every clip of a source anew after the source was corrected: "in June" is a June of the year in which it was published. What the
 * person said of a figure stays. Runs inside an action.
 */
export async function rereadFigures(writer: RecordWriter, source: Pick<Source, 'id' | 'fields'>): Promise<void> {
  const { db } = writer;
  if ((await db.figures.count()) === 0) return;
  for (const clip of await db.clips.where('sourceId').equals(source.id).toArray()) {
    const figures = await db.figures.where('clipId').equals(clip.id).toArray();
    if (figures.length === 0) continue;
    const found = figuresOf(clip, source);
    for (const figure of figures) {
      const same = found.find(({ stands }) => sameStand(stands, figure.stands));
      if (same) await putFigure(writer, readAgain(figure, same));
    }
  }
}
