import { Document, type ISectionPropertiesOptions, Packer, StringContainer } from 'docx';
import type { Flow } from '../flow/flow';
import { docxBody } from './docx-body';
import { docxFootnotes } from './docx-footnotes';
import type { DocxOptions } from './docx-options';
import { headerAndFooter } from './header-and-footer';
import { listDefinitions } from './list-definitions';
import type { PageGeometry } from './page-geometry';
import { startDraft } from './start-draft';
import { styleSheet } from './style-sheet';
import { xmlText } from './xml-text';

/**
 * The briefing as a Word file (Office Open XML). Needs no DOM, so that a worker can do it: for hundreds of clips it takes longer than
 * a page may stand still. Rejects only where `toPng` does.
 */
export async function renderDocx(flow: Flow, options: DocxOptions): Promise<Uint8Array> {
  const { draft, place } = await startDraft(flow, options);
  const children = docxBody(draft, place);
  const author = xmlText(options.author ?? '');
  const file = new Document({
    title: xmlText(flow.title),
    creator: author,
    lastModifiedBy: author,
    styles: styleSheet(flow),
    numbering: listDefinitions(),
    // Only those that the body has referred to.
    footnotes: docxFootnotes(draft, place),
    sections: [{ ...headerAndFooter(flow, draft.page), properties: sectionProperties(draft.page), children }],
  });
  file.CoreProperties.addChildElement(new StringContainer('dc:language', flow.locale.replace(/-u-.*/, '')));
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function sectionProperties({ width, height, side, top, bottom, edge }: PageGeometry): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      size: { width, height },
      margin: { top, bottom, left: side, right: side, header: edge, footer: edge },
    },
  };
}
