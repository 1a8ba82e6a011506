import type { Clip } from '../model/clip';
import type { TableContent } from '../model/clip-content';
import type { Source } from '../model/source';
import type { TableForm, TakenTable } from '../model/taken-table';
import { fileName } from '../sanitize/file-name';
import { localDate } from '../store/local-date';

/**
 * A clipped table for another program: HTML as Word, Outlook and Google Docs keep it beside tabbed text as spreadsheets take it, Markdown, or CSV without
 * formulas. Each says where the table is from, if that may be told. The code comes when it is asked for.
 */
export async function takeTable(
  row: { clip: Clip; source: Source },
  content: TableContent,
  form: TableForm,
): Promise<TakenTable> {
  const { clip, source } = row;
  const title = clip.nonAttributable ? '' : (source.fields.title.chosen?.value ?? '');
  const named = (extension: string) => fileName(content.caption || title, extension);
  if (form === 'csv') {
    const [{ sheetOfTable }, { sheetCsv }] = await Promise.all([
      import('../exchange/sheet-of-table'),
      import('../exchange/sheet-csv'),
    ]);
    return { text: sheetCsv(sheetOfTable(row, content, '')), html: null, fileName: named('csv') };
  }
  const { toldTable } = await import('../exchange/told-table');
  const told = toldTable(row, content, localDate(new Date(clip.clippedAt)));
  if (form === 'markdown') {
    const { tableMarkdown } = await import('../exchange/table-markdown');
    return { text: tableMarkdown(told), html: null, fileName: named('md') };
  }
  const [{ tableHtml }, { tableTsv }] = await Promise.all([
    import('../exchange/table-html'),
    import('../exchange/table-tsv'),
  ]);
  return { text: tableTsv(content), html: tableHtml(told, clip.lang, clip.dir), fileName: named('html') };
}
