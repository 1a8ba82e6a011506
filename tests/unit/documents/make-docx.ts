import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

interface DocxContent {
  /** What stands in `w:body`. */
  body: string;
  /** Where the main part is. */
  main?: string;
  /** Its content type. */
  mainType?: string;
  numbering?: string;
  styles?: string;
  /** Relationships of the main part, besides those of the parts above. */
  relations?: string;
  /** Further files by their names. */
  more?: Record<string, Uint8Array>;
}

/** A Word file made of what a test needs of one. */
export function makeDocx({ body, main = 'word/document.xml', mainType = wordMain, ...rest }: DocxContent): Uint8Array {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const name = main.slice(folder.length);
  const { numbering, styles, relations = '', more = {} } = rest;
  const part = (kind: string, xml: string | undefined) =>
    xml === undefined ? '' : `<Relationship Id="${kind}" Type="${relation}/${kind}" Target="${kind}.xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${mainType}"/></Types>`,
    ),
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${relation}/officeDocument" Target="/${main}"/>`),
    [main]: strToU8(`<w:document xmlns:w="${word}" xmlns:r="${relation}"><w:body>${body}</w:body></w:document>`),
    [`${folder}_rels/${name}.rels`]: relationships(part('numbering', numbering) + part('styles', styles) + relations),
    ...(numbering === undefined
      ? {}
      : { [`${folder}numbering.xml`]: strToU8(`<w:numbering xmlns:w="${word}">${numbering}</w:numbering>`) }),
    ...(styles === undefined
      ? {}
      : { [`${folder}styles.xml`]: strToU8(`<w:styles xmlns:w="${word}">${styles}</w:styles>`) }),
    ...more,
  });
}

const relationships = (inner: string) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
  );

/** A paragraph; `properties` is what stands in `w:pPr`. */
export const paragraph = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const inList = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
