import type { ChartDrawing } from '../chart-drawing';
import type { Flow, FlowBlock } from './flow';

/** Draws a chart as a PNG picture; null where that cannot be done here. */
export type DrawChart = (drawing: ChartDrawing) => Promise<Uint8Array<ArrayBuffer> | null>;

/** A flow with its charts as pictures, for formats that draw none themselves; what cannot be drawn stays a chart, told by its words. */
export async function withDrawnCharts(flow: Flow, draw: DrawChart): Promise<Flow> {
  const charts = chartsIn(flow.blocks);
  if (charts.length === 0) return flow;
  const drawn = new Map<FlowBlock, FlowBlock>();
  for (const [index, chart] of charts.entries()) {
    const bytes = await draw(chart.drawing);
    if (bytes === null) continue;
    const { width, height } = chart.drawing;
    const image = { id: `chart-${index + 1}`, mime: 'image/png' as const, width, height, bytes }; // literal of the union
    drawn.set(chart, { type: 'image', image, alt: chart.alt, lang: '' });
  }
  return { ...flow, blocks: replaced(flow.blocks, drawn) };
}

type Chart = Extract<FlowBlock, { type: 'chart' }>;

/** They stand in groups only. */
function chartsIn(blocks: FlowBlock[]): Chart[] {
  return blocks.flatMap((block) =>
    block.type === 'chart' ? [block] : block.type === 'group' ? chartsIn(block.children) : [],
  );
}

function replaced(blocks: FlowBlock[], drawn: ReadonlyMap<FlowBlock, FlowBlock>): FlowBlock[] {
  return blocks.map((block) => {
    if (block.type === 'group') return { ...block, children: replaced(block.children, drawn) };
    return drawn.get(block) ?? block;
  });
}
