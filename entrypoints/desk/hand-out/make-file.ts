import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { Flow } from '../../../lib/briefing/flow/flow';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { withDrawnCharts } from '../../../lib/briefing/flow/with-drawn-charts';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import type { StoredImage } from '../../../lib/model/stored-image';
import { barePicture } from '../../../lib/privacy/picture/bare-picture';
import { drawChart } from './draw-chart';
import type { FileOrder, MadeFile } from './file-order';
import type { FileFormat } from './formats';
import { toPng } from './to-png';

/** Makes one file of the briefing, or what goes to the clipboard. Each format brings its own code when it is first asked for. */
export async function makeFile(asked: FileOrder): Promise<MadeFile> {
  const order = { ...asked, input: { ...asked.input, images: await bareOf(asked.input.images) } };
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

/** Pictures go out without what their files say of place, time and author. What cannot be taken apart is drawn anew, or stays behind. */
async function bareOf(images: BriefingInput['images']): Promise<BriefingInput['images']> {
  const entries = [...images].map(async ([id, image]): Promise<[string, StoredImage][]> => {
    const bare = barePicture(image) ?? (await redrawn(image));
    return bare ? [[id, bare]] : [];
  });
  return new Map((await Promise.all(entries)).flat());
}

/** Word takes no WebP and AVIF off the clipboard; what cannot be redrawn stays as it is. */
async function pngsOf(images: BriefingInput['images']): Promise<BriefingInput['images']> {
  const entries = [...images].map(async ([id, image]): Promise<[string, StoredImage]> => {
    if (image.mime !== 'image/webp' && image.mime !== 'image/avif') return [id, image];
    return [id, (await redrawn(image)) ?? image];
  });
  return new Map(await Promise.all(entries));
}

async function redrawn(image: StoredImage): Promise<StoredImage | null> {
  const png = await toPng(image);
  return png && { ...image, mime: 'image/png', bytes: new Uint8Array(png.bytes) };
}

function flowOf(input: BriefingInput): Flow {
  return layoutBriefing(makeBriefing(input));
}
