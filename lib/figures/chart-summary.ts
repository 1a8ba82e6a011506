import type { ChartLine, ChartMark, ChartSummary, ChartValue } from '../model/figure-chart';

/** First, last, lowest and highest of what each source says; of equals the earlier. A source of which nothing stands is left out. */
export function chartSummary(lines: readonly ChartLine[]): ChartSummary[] {
  return lines.flatMap(({ producer, marks }) => {
    const standing = marks.filter(({ superseded }) => !superseded);
    const [first] = standing;
    const last = standing.at(-1);
    if (first === undefined || last === undefined) return [];
    const superseded = marks.length - standing.length;
    const lowest = standing.reduce((a, b) => (b.value < a.value ? b : a));
    const highest = standing.reduce((a, b) => (b.value > a.value ? b : a));
    const said = { first: valueAt(first), last: valueAt(last), lowest: valueAt(lowest), highest: valueAt(highest) };
    return [{ producer, count: standing.length, superseded, ...said }];
  });
}

function valueAt({ at, value, printed, qualifier }: ChartMark): ChartValue {
  return { at, value, printed, qualifier };
}
