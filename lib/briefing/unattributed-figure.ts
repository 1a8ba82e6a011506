import type { CitedFigure } from '../model/cited-figure';
import type { Clip } from '../model/clip';

/** A figure as it may be handed out: of a clip that is not for attribution it tells neither who says it nor where it stands. */
export function unattributedFigure(cited: CitedFigure, clip: Clip): CitedFigure {
  if (!clip.nonAttributable) return cited;
  // The clip stands for its source: two of them stay two.
  return { ...cited, producer: '', producerKey: clip.id, sourceTitle: '', edition: '', caveats: [] };
}
