import { type ExchangeWords, exchangeWords } from '../words/exchange-words';
import type { Sheet } from './sheet';
import { sheetNames } from './sheet-names';
import { workbookStyles } from './workbook-styles';
import { worksheetXml } from './worksheet-xml';
import { xmlText } from './xml-text';
import { type ArchiveFile, zipArchive } from './zip-archive';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The first moment that a ZIP archive can tell: a workbook says nothing of when it was made. */
const noTime = '1980-01-01T00:00:00Z';

/**
 * Sheets as one Office Open XML workbook, the same bytes for the same sheets. It holds no formula, no macro, no name of a person
 * or a computer. Names of sheets are made good and unique. Refuses (throws) to make one without any sheet, which no program opens.
 * @param pause gives way between pieces of work, so that a page stays alive while a large workbook is made
 */
export async function workbookXlsx(
  sheets: Sheet[],
  pause: () => Promise<void> = async () => {},
  words: ExchangeWords = exchangeWords,
): Promise<Uint8Array<ArrayBuffer>> {
  if (sheets.length === 0) throw new RangeError('a workbook needs a sheet');
  const names = sheetNames(
    sheets.map(({ name }) => name),
    words.sheets.table,
  );
  const styles = workbookStyles();
  const parts: [path: string, xml: string][] = [];
  for (const [index, sheet] of sheets.entries()) {
    const { xml, targets } = await worksheetXml(sheet, { isFirst: index === 0, styles, words, pause });
    parts.push([`xl/worksheets/sheet${index + 1}.xml`, xml]);
    if (targets.length > 0) parts.push([`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, linksXml(targets)]);
    await pause();
  }
  const all: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(names)],
    ['xl/_rels/workbook.xml.rels', relationships([...names.map(sheetTarget), ['styles', 'styles.xml']])],
    ['xl/styles.xml', styles.xml()],
    ...parts,
  ];
  const encoder = new TextEncoder();
  const files = all.map(([path, xml]): ArchiveFile => ({ path, bytes: encoder.encode(xml), packed: false }));
  return zipArchive(files, { at: noTime, pause });
}

function sheetTarget(_name: string, index: number): [type: string, target: string] {
  return ['worksheet', `worksheets/sheet${index + 1}.xml`];
}

function workbookXml(names: string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeNames}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return [
    `${declaration}<Types xmlns="${packageNames}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')),
    '</Types>',
  ].join('');
}

function relationships(targets: [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${officeNames}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNames}/relationships">${each.join('')}</Relationships>`;
}

/** The only way out of the file: addresses that a person follows. */
function linksXml(targets: string[]): string {
  const each = targets.map(
    (url, index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeNames}/hyperlink" Target="${xmlText(url)}" TargetMode="External"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNames}/relationships">${each.join('')}</Relationships>`;
}
