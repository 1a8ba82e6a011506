import type { ChartDrawing } from '../../../lib/briefing/chart-drawing';
import { chartLook, signPath } from '../../../lib/briefing/chart-look';

/** Pixels for each length of the drawing: sharp on paper. */
const scale = 3;
const ink = '#1a1a1a';
const grid = '#d0d0d0';
const font = '"Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Noto Naskh Arabic", sans-serif';

/** A chart as a PNG picture on white, for programs that take no drawings; null where the browser cannot. Runs in a thread. */
export async function drawChart(drawing: ChartDrawing): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const canvas = new OffscreenCanvas(drawing.width * scale, drawing.height * scale);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.scale(scale, scale);
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, drawing.width, drawing.height);
    paint(context, drawing);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await png.arrayBuffer());
  } catch (cause) {
    console.error('hand-out: a chart could not be drawn', cause);
    return null;
  }
}

const aligned = { start: 'left', middle: 'center', end: 'right' } as const;

function paint(context: OffscreenCanvasRenderingContext2D, { strokes, marks, texts }: ChartDrawing): void {
  for (const { kind, style, places } of strokes) {
    const look = chartLook(style);
    context.strokeStyle = kind === 'line' ? look.colour : kind === 'grid' ? grid : ink;
    context.lineWidth = kind === 'line' ? 2 : 1;
    context.setLineDash(kind === 'line' ? look.dash : []);
    context.beginPath();
    for (const { x, y } of places) context.lineTo(x, y);
    context.stroke();
  }
  context.setLineDash([]);
  for (const sign of marks) {
    const path = new Path2D(signPath(sign, sign.style));
    const { colour } = chartLook(sign.style);
    context.fillStyle = sign.hollow ? '#ffffff' : colour;
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.fill(path);
    context.stroke(path);
  }
  context.textBaseline = 'middle';
  for (const { kind, anchor, x, y, text, style, dir } of texts) {
    context.direction = dir;
    context.font = kind === 'name' ? `600 12px ${font}` : `11px ${font}`;
    context.fillStyle = kind === 'name' || kind === 'number' ? chartLook(style).colour : ink;
    context.textAlign = aligned[anchor];
    context.fillText(text, x, y);
  }
}
