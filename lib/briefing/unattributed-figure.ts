import type { CitedFigure } from '../model/cited-figure';
import type { BriefingClipInput } from './briefing-input';
import { spokenText } from './spoken';

/** A figure as it may be handed out: of a clip that is not for attribution it tells neither who says it nor where it stands. */
export function unattributedFigure(
  cited: CitedFigure,
  { clip, source }: Pick<BriefingClipInput, 'clip' | 'source'>,
): CitedFigure {
  if (!clip.nonAttributable) return cited;
  const { what, place, unitText } = cited.figure;
  const said = (text: string) => spokenText(text, clip, source);
  return {
    ...cited,
    figure: { ...cited.figure, what: said(what), place: said(place), unitText: said(unitText) },
    // The clip stands for its source: two of them stay two.
    ...{ producer: '', producerKey: clip.id, sourceTitle: '', edition: '', caveats: [] },
  };
}
