import type { Clip } from '../model/clip';
import type { TableContent } from '../model/clip-content';
import type { Source } from '../model/source';
import type { TableForm, TakenTable } from '../model/taken-table';
import { fileName } from '../sanitize/file-name';

/**
 * A clipped table for another program: HTML as Word, Outlook and Google Docs keep it beside tabbed text as spreadsheets take it, Markdown, or CSV without
 * formulas. Each says where the table is from, if that may be told. The code comes when it is asked for.
 * @param zone IANA zone that says on which day it was clipped
 */
export async function takeTable(
  { clip, source, content }: { clip: Clip; source: Source; content: TableContent },
  form: TableForm,
  zone: string,
): Promise<TakenTable> {
  const title = clip.nonAttributable ? '' : (source.fields.title.chosen?.value ?? '');
  const named = (extension: string) => fileName(content.caption || title, extension);
  if (form === 'csv') {
    const [{ sheetOfTable }, { sheetCsv }] = await Promise.all([
      import('../exchange/sheet-of-table'),
      import('../exchange/sheet-csv'),
    ]);
    return { text: sheetCsv(sheetOfTable({ clip, source }, content, '')), html: null, fileName: named('csv') };
  }
  const [{ layoutTable }, { settingOf }] = await Promise.all([
    import('../briefing/flow/layout-table'),
    import('../briefing/setting'),
  ]);
  const flow = layoutTable({ clip, source }, settingOf('en', zone));
  if (form === 'markdown') {
    const { renderMarkdown } = await import('../briefing/markdown/render-markdown');
    return { text: renderMarkdown(flow), html: null, fileName: named('md') };
  }
  const [{ renderClipboardHtml }, { tableTsv }] = await Promise.all([
    import('../briefing/clipboard/render-clipboard-html'),
    import('../exchange/table-tsv'),
  ]);
  return { text: tableTsv(content), html: renderClipboardHtml(flow), fileName: named('html') };
}
