import type { ChartLabel, ChartLine, ChartMark, FigureChart } from '../model/figure-chart';

/** What one sign of a number needs across, and the line of its words. */
const signWidth = 7;
const lineHeight = 14;
const beside = 15;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Writes the values beside their marks, above or below, where the line of their source does not run first; none where it would cover a mark or another value.
 * The newest come first, for they are what is looked for.
 */
export function withValueLabels(lines: readonly ChartLine[], plot: FigureChart['plot']): ChartLine[] {
  const marks = lines.flatMap((line) => line.marks);
  const taken: Box[] = lines.map(nameBox);
  const below = new Set(lines.flatMap(marksOfDips));
  const labels = new Map<ChartMark, ChartLabel>();
  const order = [...marks].sort((a, b) => Number(a.superseded) - Number(b.superseded) || b.x - a.x || a.y - b.y);
  for (const mark of order) {
    const [first, second] = below.has(mark) ? [beside, -beside] : [-beside, beside];
    for (const y of [mark.y + first, mark.y + second]) {
      const box = boxOf(mark, y, plot);
      const isFree = y >= plot.top - lineHeight / 2 && y <= plot.bottom - lineHeight / 2;
      const covers =
        taken.some((other) => overlap(box, other)) || marks.some((other) => other !== mark && holds(box, other));
      if (!isFree || covers) continue;
      taken.push(box);
      labels.set(mark, { x: (box.left + box.right) / 2, y, anchor: 'middle' });
      break;
    }
  }
  return lines.map((line) => ({
    ...line,
    marks: line.marks.map((mark) => ({ ...mark, label: labels.get(mark) ?? null })),
  }));
}

/** Marks below the straight line between their neighbours: above them runs the line of their source. */
function marksOfDips({ marks }: ChartLine): ChartMark[] {
  const standing = marks.filter(({ superseded }) => !superseded);
  return standing.filter((mark, index) => {
    const [before, after] = [standing[index - 1] ?? mark, standing[index + 1] ?? mark];
    return mark.y * 2 > before.y + after.y;
  });
}

function nameBox({ label, producer }: ChartLine): Box {
  const { x, y } = label;
  return { left: x, right: x + producer.length * signWidth, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

function boxOf({ x, printed }: ChartMark, y: number, plot: FigureChart['plot']): Box {
  const half = (Math.min(printed.length, 12) * signWidth) / 2;
  const middle = Math.max(plot.left + half + 2, x);
  return { left: middle - half, right: middle + half, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds(box: Box, { x, y }: ChartMark): boolean {
  return x > box.left - 4 && x < box.right + 4 && y > box.top - 3 && y < box.bottom + 3;
}
