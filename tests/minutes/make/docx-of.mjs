import { zipOf } from './zip-of.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A Word document.
 * @param {string[]} body paragraphs and tables of `word-xml.mjs`
 * @param {{ main?: string, header?: string }} [options] the path of the main part; a paragraph for the head of each page
 * @returns {Buffer}
 */
export function docxOf(body, { main = 'word/document.xml', header } = {}) {
  const urls = [];
  const linked = body.join('').replace(/r:id="\{([^}]*)\}"/g, (_, url) => `r:id="link${urls.push(url)}"`);
  const [folder, name] = [main.slice(0, main.lastIndexOf('/') + 1), main.slice(main.lastIndexOf('/') + 1)];
  const relations = [
    `<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    `<Relationship Id="numbering" Type="${OFFICE}/numbering" Target="numbering.xml"/>`,
    header ? `<Relationship Id="header" Type="${OFFICE}/header" Target="header1.xml"/>` : '',
    ...urls.map(
      (url, i) => `<Relationship Id="link${i + 1}" Type="${OFFICE}/hyperlink" Target="${url}" TargetMode="External"/>`,
    ),
  ];
  const override = (path, type) => `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  const section = header ? '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>' : '<w:sectPr/>';
  const spaces = `xmlns:w="${WORD}" xmlns:r="${OFFICE}"`;
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(main, 'document.main')}${override(`${folder}styles.xml`, 'styles')}${override(`${folder}numbering.xml`, 'numbering')}${header ? override(`${folder}header1.xml`, 'header') : ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${main}"/></Relationships>`,
    [main]: `${HEAD}<w:document ${spaces}><w:body>${linked}${section}</w:body></w:document>`,
    [`${folder}_rels/${name}.rels`]: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    [`${folder}styles.xml`]: `${HEAD}<w:styles ${spaces}>${styles}</w:styles>`,
    [`${folder}numbering.xml`]: `${HEAD}<w:numbering ${spaces}>${numbering}</w:numbering>`,
    ...(header ? { [`${folder}header1.xml`]: `${HEAD}<w:hdr ${spaces}>${header}</w:hdr>` } : {}),
  });
}

const style = (id, name, level) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}</w:pPr></w:style>`;
const styles = [
  style('Normal', 'Normal'),
  style('Title', 'Title'),
  style('Heading1', 'heading 1', 0),
  style('Heading2', 'heading 2', 1),
  // Word names the styles of a heading in the language of whoever wrote it, and keeps the English name inside.
  style('Titre1', 'heading 1', 0),
  style('ListParagraph', 'List Paragraph'),
].join('');

const levels = (formats) =>
  formats
    .map(
      ([format, text], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
const numbering = `<w:abstractNum w:abstractNumId="0">${levels([
  ['decimal', '%1.'],
  ['lowerLetter', '%2)'],
])}</w:abstractNum><w:abstractNum w:abstractNumId="1">${levels([
  ['bullet', '•'],
  ['bullet', 'o'],
])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
