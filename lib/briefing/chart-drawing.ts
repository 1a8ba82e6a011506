import type { Direction } from '../model/direction';
import type { ChartPlace, FigureChart } from '../model/figure-chart';
import { labelText } from '../sanitize/label-text';
import { figureNumber } from './figure-number';
import { firstStrong } from './flow/strong-direction';
import { formatPartialDate } from './format-date';
import type { Setting } from './setting';

/** A chart with its words, ready to be drawn by anything that draws lines, marks and text. Lengths are those of its box. */
export interface ChartDrawing {
  width: number;
  height: number;
  strokes: ChartStroke[];
  marks: ChartSign[];
  texts: ChartText[];
}

/** A line through places. `style` tells sources apart by dash and mark as well as by colour. */
export interface ChartStroke {
  kind: 'grid' | 'axis' | 'line';
  style: number;
  places: ChartPlace[];
}

/** One figure. One that is superseded is hollow. */
export interface ChartSign extends ChartPlace {
  style: number;
  hollow: boolean;
}

export interface ChartText extends ChartPlace {
  kind: 'day' | 'value' | 'number' | 'name';
  anchor: 'start' | 'middle' | 'end';
  text: string;
  /** The way of its words; its anchor is physical whatever that is. */
  dir: Direction;
  /** Of the line that it names; 0 elsewhere. */
  style: number;
}

/** The geometry of a chart with dates, numbers and names as a language writes them; where its words run from right to left, so does time. */
export function chartDrawing(chart: FigureChart, dir: Direction, setting: Setting): ChartDrawing {
  const { width, height, plot, days, values, lines } = chart;
  const place = ({ x, y }: ChartPlace): ChartPlace => ({ x: dir === 'rtl' ? width - x : x, y });
  const anchor = (side: ChartText['anchor']): ChartText['anchor'] =>
    dir === 'ltr' || side === 'middle' ? side : side === 'start' ? 'end' : 'start';
  const text = (
    at: ChartPlace & { anchor: ChartText['anchor'] },
    kind: ChartText['kind'],
    words: string,
    style = 0,
  ): ChartText => ({
    ...place(at),
    ...{ anchor: anchor(at.anchor), kind, text: words, style },
    dir: kind === 'day' ? dir : (firstStrong(words) ?? 'ltr'),
  });
  const across = (y: number) => [place({ x: plot.left, y }), place({ x: plot.right, y })];
  return {
    width,
    height,
    strokes: [
      ...values.map(({ y }): ChartStroke => ({ kind: 'grid', style: 0, places: across(y) })),
      { kind: 'axis', style: 0, places: across(plot.bottom) },
      ...lines.map(({ style, path }): ChartStroke => ({ kind: 'line', style, places: path.map(place) })),
    ],
    marks: lines.flatMap(({ style, marks }) =>
      marks.map((mark): ChartSign => ({ ...place(mark), style, hollow: mark.superseded })),
    ),
    texts: [
      ...days.map((day) => text(day, 'day', formatPartialDate(day.at, setting.locale))),
      ...values.map((value) => text(value, 'value', figureNumber(value.value, setting))),
      ...lines.flatMap(({ marks, style }) =>
        marks.flatMap(({ label, printed }) =>
          label === null ? [] : [text(label, 'number', labelText(printed), style)],
        ),
      ),
      ...lines.flatMap(({ label, producer, style }) => {
        const name = labelText(producer, 60);
        return name === '' ? [] : [text(label, 'name', name, style)];
      }),
    ],
  };
}
