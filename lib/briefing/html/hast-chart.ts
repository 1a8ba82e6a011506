import type { Element } from 'hast';
import type { ChartDrawing, ChartSign, ChartStroke, ChartText } from '../chart-drawing';
import { chartLook, signPath } from '../chart-look';
import { h } from './h';

/** A chart as a picture of lines, without script and in the ink of the page, so that it prints and follows a dark theme. */
export function hastChart({ drawing, alt }: { drawing: ChartDrawing; alt: string }): Element {
  const { width, height, strokes, marks, texts } = drawing;
  return h(
    'svg',
    // Its places are physical: the box runs from left to right whatever the page does.
    { role: 'img', ariaLabel: alt, viewBox: `0 0 ${width} ${height}`, width, height, direction: 'ltr' },
    strokes.map(strokeOf),
    marks.map(signOf),
    texts.map(textOf),
  );
}

function strokeOf({ kind, style, places }: ChartStroke): Element {
  const isLine = kind === 'line';
  return h('polyline', {
    className: isLine ? [styleName(style)] : null,
    points: places.map(({ x, y }) => `${x},${y}`).join(' '),
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: isLine ? 2 : 1,
    strokeOpacity: kind === 'grid' ? 0.2 : null,
    strokeDashArray: isLine ? chartLook(style).dash.join(' ') : '',
  });
}

function signOf(sign: ChartSign): Element {
  return h('path', {
    className: [styleName(sign.style)],
    d: signPath(sign, sign.style),
    fill: sign.hollow ? 'none' : 'currentColor',
    stroke: 'currentColor',
    strokeWidth: 1.5,
  });
}

const otherEnd = { start: 'end', middle: 'middle', end: 'start' } as const;

function textOf({ x, y, anchor, kind, style, text, dir }: ChartText): Element {
  return h(
    'text',
    {
      className: kind === 'name' || kind === 'number' ? [styleName(style)] : null,
      x,
      y,
      direction: dir === 'rtl' ? dir : null,
      // Its start is where its words begin.
      textAnchor: dir === 'rtl' ? otherEnd[anchor] : anchor,
      dominantBaseline: 'middle',
      fontSize: kind === 'name' ? 12 : 11,
      fontWeight: kind === 'name' ? 600 : null,
      fill: 'currentColor',
    },
    text,
  );
}

function styleName(style: number): string {
  return `chart-style-${chartLook(style).number}`;
}
