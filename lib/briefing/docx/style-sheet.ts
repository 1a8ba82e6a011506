import type { Flow } from '../flow/flow';
import { frameFormat } from './docx-frames';
import { docxColours, docxLook } from './docx-look';
import { type DocxStyle, docxStyles } from './docx-styles';
import { officeNames } from './office-names';
import { type ParagraphFormat, paragraphProperties } from './paragraph-properties';
import { type RunLook, runProperties } from './run-properties';
import { squeezed } from './squeezed';
import { wordLanguage } from './word-language';
import { wordProperty } from './word-property';
import { xmlElement } from './xml-element';

type Setting = Pick<Flow, 'dir' | 'locale' | 'compact'>;

/** The part with every style of the file, each defined once. */
export function styleSheet(setting: Setting): string {
  const { dir, locale, compact } = setting;
  const language = wordLanguage(locale);
  const base = squeezed(
    { name: '', run: docxLook(10.5, { font: 'sans', color: docxColours.ink }), before: 0, after: 100, line: 269 },
    compact,
  );
  const run = runProperties({ ...base.run, ...(language === null ? {} : { language }) });
  // What Word adds itself, such as the line above footnotes, goes our way, too.
  const paragraph = paragraphProperties({ ...spaced(base), ...(dir === 'rtl' ? { rightToLeft: true } : {}) });
  const defaults = `<w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault>${paragraph}</w:pPrDefault></w:docDefaults>`;
  const ours = Object.entries(docxStyles).map(([id, style]) => ourStyle(id, squeezed(style, compact), setting));
  const characters = Object.entries(characterStyles).map(([id, [name, look]]) =>
    styleElement('character', id, name, basedOn('DefaultParagraphFont') + runProperties(look)),
  );
  const styles = [...wordsOwn, ...ours, ...characters].join('');
  return `${officeNames.declaration}<w:styles ${officeNames.plain}>${defaults}${styles}</w:styles>`;
}

const basedOn = (id: string) => wordProperty('basedOn', id);
const hidden = '<w:semiHidden/><w:unhideWhenUsed/>';
const tableRoom =
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>';

/** What Word has in every file, and the lines of contents, whose looks it makes anew with them. */
const wordsOwn = [
  styleElement('paragraph', 'Normal', 'Normal', '<w:qFormat/>', true),
  styleElement(
    'character',
    'DefaultParagraphFont',
    'Default Paragraph Font',
    wordProperty('uiPriority', 1) + hidden,
    true,
  ),
  styleElement('table', 'TableNormal', 'Normal Table', wordProperty('uiPriority', 99) + hidden + tableRoom, true),
  styleElement('numbering', 'NoList', 'No List', wordProperty('uiPriority', 99) + hidden, true),
  styleElement(
    'paragraph',
    'TOC1',
    'toc 1',
    `${basedOn('Normal')}${wordProperty('next', 'Normal')}${wordProperty('uiPriority', 39)}<w:unhideWhenUsed/>${paragraphProperties({ after: 100 })}`,
  ),
];

const characterStyles: Record<string, [name: string, look: RunLook]> = {
  Hyperlink: ['Hyperlink', { color: docxColours.accent, underline: true }],
  FootnoteReference: ['footnote reference', { script: 'superscript' }],
  Jump: ['Jump', { color: docxColours.accent }],
  Aside: ['Aside', docxLook(9, { color: docxColours.quiet })],
  Quiet: ['Quiet', { color: docxColours.quiet }],
};

function ourStyle(id: string, style: DocxStyle, { dir, compact }: Setting): string {
  const { run, frame, above, keepNext, keepLines, atEnd } = style;
  const format: ParagraphFormat = {
    ...spaced(style),
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(keepLines === undefined ? {} : { keepLines }),
    ...(above === undefined ? {} : { border: { top: above } }),
    ...(frame === undefined ? {} : frameFormat(frame, { side: dir === 'ltr' ? 'left' : 'right', compact })),
    ...(atEnd === undefined ? {} : { alignment: 'end' }),
  };
  const next = keepNext === true ? wordProperty('next', 'BodyText') : '';
  // Arabic letters are joined, and no space goes between them.
  const look = dir === 'rtl' && run.letterSpacing !== undefined ? { ...run, letterSpacing: 0 } : run;
  const inside = `${basedOn('Normal')}${next}<w:qFormat/>${paragraphProperties(format)}${runProperties(look)}`;
  return styleElement('paragraph', id, style.name, inside);
}

function styleElement(type: string, id: string, name: string, inside: string, isDefault = false): string {
  const attributes = { 'w:type': type, 'w:styleId': id, 'w:default': isDefault ? 1 : undefined };
  return xmlElement('w:style', attributes, wordProperty('name', name) + inside);
}

function spaced({ before, after, line }: DocxStyle): Pick<ParagraphFormat, 'before' | 'after' | 'line'> {
  return { before, after, ...(line === undefined ? {} : { line }) };
}
