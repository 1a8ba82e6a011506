import { xmlAttribute, xmlParts, xmlValue } from './xml-parts';

export interface DocxStyle {
  name: string;
  basedOn: string | null;
  /** 1 to 6 where paragraphs of this style are headings, else 0. */
  heading: number;
  bold: boolean;
  list: { numId: string | null; level: string | null } | null;
}
/** Paragraph styles by their ids. */
export type DocxStyles = Map<string, DocxStyle>;

const deepestChain = 20;

/** What `styles.xml` says of paragraph styles; a style's own words come before those of the style that it is based on. */
export function docxStyles(stylesXml: string): DocxStyles {
  const own: DocxStyles = new Map();
  for (const { attributes, inner } of xmlParts(stylesXml, 'w:style')) {
    const id = xmlAttribute(attributes, 'w:styleId');
    if (id === null || xmlAttribute(attributes, 'w:type') !== 'paragraph' || own.has(id)) continue;
    const list = xmlParts(inner, 'w:numPr')[0]?.inner;
    own.set(id, {
      name: xmlValue(inner, 'w:name') ?? '',
      basedOn: xmlValue(inner, 'w:basedOn'),
      heading: headingOf(inner),
      bold: isBold(inner),
      list: list === undefined ? null : { numId: xmlValue(list, 'w:numId'), level: xmlValue(list, 'w:ilvl') },
    });
  }
  return new Map([...own].map(([id, style]) => [id, inherited(style, own)]));
}

function headingOf(style: string): number {
  const name = xmlValue(style, 'w:name') ?? '';
  if (/^title$/i.test(name)) return 1;
  const named = /^heading (\d)$/i.exec(name)?.[1];
  const outline = xmlValue(style, 'w:outlineLvl');
  if (named) return Math.min(6, Math.max(1, Number(named)));
  return outline !== null && /^[0-5]$/.test(outline) ? Number(outline) + 1 : 0;
}

const isBold = (style: string): boolean =>
  xmlParts(style, 'w:b').some(({ attributes }) => !/w:val\s*=\s*["'](0|false|off)/.test(attributes));

function inherited(style: DocxStyle, styles: DocxStyles): DocxStyle {
  let { heading, bold, list } = style;
  let base = style.basedOn;
  for (let step = 0; base !== null && step < deepestChain; step += 1) {
    const parent = styles.get(base);
    if (!parent) break;
    // the title is one paragraph; styles made from it only look like it
    heading ||= /^title$/i.test(parent.name) ? 0 : parent.heading;
    bold ||= parent.bold;
    list ??= parent.list;
    base = parent.basedOn;
  }
  return { ...style, heading, bold, list };
}

/** How the reader of Word files is told which styles are headings, beyond those it knows, and which are bold. */
export function styleMap(styles: DocxStyles): string[] {
  return [...styles.values()].flatMap(({ name, heading, bold, list }) => {
    if (name === '' || /[\\'\n&]/.test(name)) return [];
    if (heading) return [`p[style-name='${name}'] => h${heading}:fresh`];
    return bold && !list ? [`p[style-name='${name}'] => p:fresh > strong`] : [];
  });
}
