import type { MeetingName } from '../model/action-row';
import type { CitedFigure } from '../model/cited-figure';
import type { Clip } from '../model/clip';
import type { QuotedFigure } from '../model/quoted-figure';

/** A number that the minutes of a meeting quote, with the item that it stands under. */
export interface QuotedRow {
  from: 'minutes';
  topicNumber: number;
  topicTitle: string;
  figure: QuotedFigure;
  meeting: MeetingName;
}

/** A figure of a clip, with all that is known of it. */
export interface CitedRow {
  from: 'clip';
  topics: { number: number; title: string }[];
  cited: CitedFigure;
  /** As it may be handed out. */
  clip: Clip;
  /** The figures that it is a part or a share of, as printed; empty where there are none in this version. */
  partOf: string;
  shareOf: string;
  shareIs: string;
}

/** A row of the table of figures. */
export type FigureSheetRow = QuotedRow | CitedRow;

/** The words that a figure stands in: the quote, the row of its table, or what was typed from a picture. */
export function wordsAround(row: FigureSheetRow): string {
  if (row.from === 'minutes') return row.figure.sentence;
  const { clip, cited } = row;
  const { stands } = cited.figure;
  if (stands.in === 'typed') return clip.typed;
  const { content } = clip;
  if (stands.in === 'cell' && content.kind === 'table') {
    const cells = [...content.header.map((line) => line[stands.column] ?? ''), ...(content.rows[stands.row] ?? [])];
    return [...new Set(cells.filter(Boolean))].join(' · ');
  }
  return content.kind === 'excerpt' || content.kind === 'table' ? content.quote : '';
}
