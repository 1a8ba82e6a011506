import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { Flow } from '../../../lib/briefing/flow/flow';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { withDrawnCharts } from '../../../lib/briefing/flow/with-drawn-charts';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import type { StoredImage } from '../../../lib/model/stored-image';
import { drawChart } from './draw-chart';
import type { FileOrder, MadeFile } from './file-order';
import type { FileFormat } from './formats';
import { toPng } from './to-png';

/** Makes one file of the briefing, or what goes to the clipboard. Each format brings its own code when it is first asked for. */
export async function makeFile(order: FileOrder): Promise<MadeFile> {
  if (order.format === 'clipboard') {
    const [{ renderClipboardHtml }, { renderText }] = await Promise.all([
      import('../../../lib/briefing/clipboard/render-clipboard-html'),
      import('../../../lib/briefing/text/render-text'),
    ]);
    const flow = await withDrawnCharts(flowOf({ ...order.input, images: await pngsOf(order.input.images) }), drawChart);
    return { kind: 'clipboard', html: renderClipboardHtml(flow), text: renderText(flow) };
  }
  const made = await makers[order.format](order);
  return { kind: 'file', bytes: typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made) };
}

const tables = async () => (await import('./table-makers')).tableMakers;
const sources = async () => (await import('./source-makers')).sourceMakers;

type Maker = (order: FileOrder) => Promise<string | Uint8Array>;

const makers: Record<FileFormat, Maker> = {
  docx: async ({ input }) => {
    const { renderDocx } = await import('../../../lib/briefing/docx/render-docx');
    return renderDocx(await withDrawnCharts(flowOf(input), drawChart), {
      paper: input.briefing.paper,
      at: input.preparedAt,
      toPng,
    });
  },
  html: async ({ input }) => {
    const { renderHtml } = await import('../../../lib/briefing/html/render-html');
    return renderHtml(flowOf(input), input.briefing.paper);
  },
  markdown: async ({ input }) => {
    const { renderMarkdown } = await import('../../../lib/briefing/markdown/render-markdown');
    return renderMarkdown(flowOf(input));
  },
  xlsx: async (order) => (await tables()).xlsx(order),
  figuresCsv: async (order) => (await tables()).figuresCsv(order),
  actionsCsv: async (order) => (await tables()).actionsCsv(order),
  clipsCsv: async (order) => (await tables()).clipsCsv(order),
  csl: async (order) => (await sources()).csl(order),
  ris: async (order) => (await sources()).ris(order),
  bibtex: async (order) => (await sources()).bibtex(order),
  evidencePack: async (order) => {
    const { makePack } = await import('./make-pack');
    return makePack(order, makers);
  },
};

/** Word takes no WebP and AVIF off the clipboard; what cannot be redrawn stays as it is. */
async function pngsOf(images: BriefingInput['images']): Promise<BriefingInput['images']> {
  const entries = [...images].map(async ([id, image]): Promise<[string, StoredImage]> => {
    if (image.mime !== 'image/webp' && image.mime !== 'image/avif') return [id, image];
    const png = await toPng(image);
    return [id, png === null ? image : { ...image, mime: 'image/png', bytes: new Uint8Array(png.bytes) }];
  });
  return new Map(await Promise.all(entries));
}

function flowOf(input: BriefingInput): Flow {
  return layoutBriefing(makeBriefing(input));
}
