import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '../../../lib/documents/read-document';
import { inList, makeDocx, paragraph } from './make-docx';
import { shownLines } from './shown-lines';

const read = (bytes: Uint8Array) => readDocument({ bytes, fileName: 'minutes.docx' });
const lines = async (...content: Parameters<typeof makeDocx>) => shownLines(await read(makeDocx(...content)));

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`;

test('the main part is found through the relationships, whatever its name, and so are its own parts', async () => {
  const body =
    paragraph('Minutes of the port group') +
    paragraph('Roads', inList(1)) +
    paragraph('Rain.') +
    paragraph('Staff', inList(1));
  expect(await lines({ body, numbering, main: 'word/document22.xml' })).toEqual([
    'Minutes of the port group',
    'item 1 1. | Roads',
    'Rain.',
    'item 1 2. | Staff',
  ]);
});

test('lists carry the numbers that Word shows, also after a paragraph, and start anew where they do', async () => {
  const body =
    paragraph('Security', inList(1)) +
    paragraph('All is calm.') +
    paragraph('Staff', inList(1)) +
    paragraph('Three posts', inList(1, 1)) +
    paragraph('One filled', inList(1, 1)) +
    paragraph('Deep', inList(1, 2)) +
    paragraph('A point', inList(2)) +
    paragraph('Other business', inList(3));
  expect(await lines({ body, numbering })).toEqual([
    'item 1 1. | Security',
    'All is calm.',
    'item 1 2. | Staff',
    'item 2 a) | Three posts',
    'item 2 b) | One filled',
    'item 3 2.1 | Deep',
    'item 1 • | A point',
    'item 1 4. | Other business',
  ]);
});

test('headings by their style: built in, based on one, by outline, the title; numbered by their style', async () => {
  const style = (id: string, name: string, inner: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
  const styles =
    style('T', 'Title', '') +
    style('U1', 'heading 1', '') +
    style('Point', 'Agenda point', `<w:basedOn w:val="U1"/><w:pPr>${inList(1)}</w:pPr>`) +
    style('Out', 'Sub point', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
    style('Fat', 'Fat line', '<w:rPr><w:b/></w:rPr>');
  const styled = (text: string, id: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`);
  const body =
    styled('Port group', 'T') +
    styled('Opening', 'Point') +
    styled('Part', 'Out') +
    styled('Next', 'Point') +
    styled('Loud', 'Fat');
  expect(await lines({ body, numbering, styles })).toEqual([
    'heading 1 | Port group',
    'heading 1 1. | Opening',
    'heading 2 | Part',
    'heading 1 2. | Next',
    '*Loud*',
  ]);
});

test('bold, links, tables, and no tracked deletion', async () => {
  const relations =
    '<Relationship Id="link" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/map" TargetMode="External"/>';
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const body =
    paragraph('Decisions', '', '<w:b/>') +
    '<w:p><w:r><w:t xml:space="preserve">See the </w:t></w:r><w:hyperlink r:id="link"><w:r><w:t>map</w:t></w:r></w:hyperlink><w:del w:id="1"><w:r><w:delText> not this</w:delText></w:r></w:del></w:p>' +
    `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph('Issue'))}${cell(paragraph('Action'))}</w:tr><w:tr>${cell(paragraph('Roads') + paragraph('Rain'))}${cell('<w:p/>')}</w:tr></w:tbl>`;
  expect(await lines({ body, relations })).toEqual([
    '*Decisions*',
    'See the map <https://example.org/map>',
    '[0,0 head] Issue',
    '[0,1 head] Action',
    '[1,0] Roads',
    '[1,0] Rain',
    '[1,1] ',
  ]);
});

test('the title of the properties is the title of the document', async () => {
  const core =
    '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Roads &amp; rain</dc:title></cp:coreProperties>';
  const result = await read(makeDocx({ body: paragraph('Words'), more: { 'docProps/core.xml': strToU8(core) } }));
  expect(result.ok && result.document.title).toBe('Roads & rain');
});
