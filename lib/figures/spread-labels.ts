import type { ChartLine, FigureChart } from '../model/figure-chart';

/** Names that begin nearer to one another than this may cover one another. */
const near = 100;

/** Moves the names of lines that end close together apart, up and down, in the order in which the lines end, within the plot. */
export function spreadLabels(lines: readonly ChartLine[], plot: FigureChart['plot'], apart: number): ChartLine[] {
  const places = new Map<number, number>();
  for (const group of groupsOf(lines)) spreadGroup(group, places, plot, apart);
  return lines.map((line) => ({ ...line, label: { ...line.label, y: places.get(line.style) ?? line.label.y } }));
}

/** Lines that end at about the same day. */
function groupsOf(lines: readonly ChartLine[]): ChartLine[][] {
  const groups: ChartLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.label.x - b.label.x || a.style - b.style)) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.label.x;
    if (last !== undefined && end !== undefined && line.label.x - end < near) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function spreadGroup(group: ChartLine[], places: Map<number, number>, plot: FigureChart['plot'], apart: number): void {
  const order = [...group].sort((a, b) => a.label.y - b.label.y || a.style - b.style);
  let above = Number.NEGATIVE_INFINITY;
  for (const { style, label } of order) {
    above = Math.max(label.y, above + apart);
    places.set(style, above);
  }
  let below = Math.max(plot.bottom, plot.top + (group.length - 1) * apart) + apart;
  for (const { style } of order.reverse()) {
    below = Math.min(places.get(style) ?? below, below - apart);
    places.set(style, below);
  }
}
