import type { ChartLine, FigureChart } from '../model/figure-chart';

/** Moves the names of lines that end close together apart, up and down, in the order in which the lines end, within the plot. */
export function spreadLabels(lines: readonly ChartLine[], plot: FigureChart['plot'], apart: number): ChartLine[] {
  const order = [...lines].sort((a, b) => a.label.y - b.label.y || a.style - b.style);
  const places = new Map<number, number>();
  let above = Number.NEGATIVE_INFINITY;
  for (const { style, label } of order) {
    above = Math.max(label.y, above + apart);
    places.set(style, above);
  }
  let below = Math.max(plot.bottom, plot.top + (lines.length - 1) * apart) + apart;
  for (const { style } of [...order].reverse()) {
    below = Math.min(places.get(style) ?? below, below - apart);
    places.set(style, below);
  }
  return lines.map((line) => ({ ...line, label: { ...line.label, y: places.get(line.style) ?? line.label.y } }));
}
