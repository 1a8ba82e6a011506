import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { Flow } from '../../../lib/briefing/flow/flow';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { withDrawnCharts } from '../../../lib/briefing/flow/with-drawn-charts';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import type { StoredImage } from '../../../lib/model/stored-image';
import { drawChart } from './draw-chart';
import type { FileOrder, MadeFile } from './file-order';
import type { FileFormat } from './formats';
import { actionRowsOf, citedSourcesOf, clipRowsOf, figureRowsOf } from './rows-of';
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
  xlsx: async ({ input, actions, hxl }) => {
    const [{ workbookXlsx }, { clipsSheet }, { figuresSheet }, { actionsSheet }, { tableSheets }] = await Promise.all([
      import('../../../lib/exchange/workbook-xlsx'),
      import('../../../lib/exchange/clips-sheet'),
      import('../../../lib/exchange/figures-sheet'),
      import('../../../lib/exchange/actions-sheet'),
      import('../../../lib/exchange/table-sheets'),
    ]);
    const clips = clipRowsOf(input);
    return workbookXlsx([
      figuresSheet(figureRowsOf(input), { hxl }),
      actionsSheet(actionRowsOf(input, actions)),
      clipsSheet(clips),
      ...tableSheets(clips),
    ]);
  },
  figuresCsv: async ({ input, hxl }) => {
    const [{ sheetCsv }, { figuresSheet }] = await Promise.all([
      import('../../../lib/exchange/sheet-csv'),
      import('../../../lib/exchange/figures-sheet'),
    ]);
    return sheetCsv(figuresSheet(figureRowsOf(input), { hxl }));
  },
  actionsCsv: async ({ input, actions }) => {
    const { actionsCsv } = await import('../../../lib/exchange/actions-csv');
    return actionsCsv(actionRowsOf(input, actions));
  },
  clipsCsv: async ({ input }) => {
    const [{ sheetCsv }, { clipsSheet }] = await Promise.all([
      import('../../../lib/exchange/sheet-csv'),
      import('../../../lib/exchange/clips-sheet'),
    ]);
    return sheetCsv(clipsSheet(clipRowsOf(input)));
  },
  csl: async ({ input }) => {
    const { sourcesCslJson } = await import('../../../lib/exchange/sources-csl-json');
    return sourcesCslJson(citedSourcesOf(input));
  },
  ris: async ({ input }) => {
    const { sourcesRis } = await import('../../../lib/exchange/sources-ris');
    return sourcesRis(citedSourcesOf(input));
  },
  bibtex: async ({ input }) => {
    const { sourcesBibtex } = await import('../../../lib/exchange/sources-bibtex');
    return sourcesBibtex(citedSourcesOf(input));
  },
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
