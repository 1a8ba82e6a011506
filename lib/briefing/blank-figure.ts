import type { CitedFigure } from '../model/cited-figure';
import type { Clip } from '../model/clip';
import { blankText } from '../privacy/blank-text';
import { findPersonalDetails } from '../privacy/find-personal-details';

/**
 * A figure without likely personal details in its words; none where the number itself is part of one, such as a telephone number.
 * @param clip the clip as it was clipped
 * @param blanked the same without its details
 */
export function blankFigure(cited: CitedFigure, clip: Clip, blanked: Clip): CitedFigure[] {
  const { figure } = cited;
  if (isDetail(figure, clip, blanked) || blankText(figure.printed) !== figure.printed) return [];
  const words = { what: blankText(figure.what), place: blankText(figure.place), unitText: blankText(figure.unitText) };
  return [{ ...cited, sourceTitle: blankText(cited.sourceTitle), figure: { ...figure, ...words } }];
}

function isDetail({ stands }: CitedFigure['figure'], clip: Clip, blanked: Clip): boolean {
  if (stands.in === 'cell') {
    const cellOf = ({ content }: Clip) => (content.kind === 'table' ? content.rows[stands.row]?.[stands.column] : null);
    return cellOf(clip) !== cellOf(blanked);
  }
  const text = stands.in === 'typed' ? clip.typed : wordsOf(clip);
  return findPersonalDetails(text).some(({ start, end }) => start < stands.at + stands.length && end > stands.at);
}

function wordsOf({ content }: Clip): string {
  return content.kind === 'excerpt' || content.kind === 'table' ? content.quote : '';
}
