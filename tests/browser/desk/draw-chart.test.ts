import { expect, test } from 'vitest';
import { drawChart } from '../../../entrypoints/desk/hand-out/draw-chart';
import type { ChartDrawing } from '../../../lib/briefing/chart-drawing';

const drawing: ChartDrawing = {
  width: 200,
  height: 100,
  strokes: [
    {
      kind: 'axis',
      style: 0,
      places: [
        { x: 10, y: 90 },
        { x: 190, y: 90 },
      ],
    },
    {
      kind: 'line',
      style: 0,
      places: [
        { x: 10, y: 80 },
        { x: 190, y: 20 },
      ],
    },
  ],
  marks: [{ x: 100, y: 50, style: 0, hollow: false }],
  texts: [{ x: 100, y: 40, kind: 'number', anchor: 'middle', text: '11,267', dir: 'ltr', style: 0 }],
};

test('a chart becomes a PNG picture, three pixels for each length, white but for what is drawn', async () => {
  const bytes = await drawChart(drawing);
  if (bytes === null) throw new Error('not drawn');
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  expect([bitmap.width, bitmap.height]).toEqual([600, 300]);
  const canvas = new OffscreenCanvas(600, 300);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const colourAt = (x: number, y: number) => [...(context?.getImageData(x * 3, y * 3, 1, 1).data ?? [])].slice(0, 3);
  expect(colourAt(5, 5)).toEqual([255, 255, 255]);
  expect(colourAt(100, 50)).toEqual([0x0b, 0x5a, 0x7a]); // inside its mark
});
