import type { Paper } from '../../model/briefing';

/** Sizes in twentieths of a point, of which an inch has 1440. */
export interface PageGeometry {
  width: number;
  height: number;
  /** Between the text and the edges of the paper, and between these and what stands at head and foot. */
  side: number;
  top: number;
  bottom: number;
  edge: number;
  textWidth: number;
}

const millimetre = 1_440 / 25.4;
const margins = { side: 22, top: 25, bottom: 23, edge: 11 };
const tightMargins = { side: 16, top: 17, bottom: 16, edge: 8 };
const papers: Record<Paper, { width: number; height: number }> = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
};

/** How much room a page has; the two-page note has more of it. */
export function pageGeometry(paper: Paper, compact: boolean): PageGeometry {
  const { width, height } = papers[paper];
  const { side, top, bottom, edge } = compact ? tightMargins : margins;
  const of = (millimetres: number) => Math.round(millimetres * millimetre);
  return {
    width,
    height,
    side: of(side),
    top: of(top),
    bottom: of(bottom),
    edge: of(edge),
    textWidth: width - 2 * of(side),
  };
}
