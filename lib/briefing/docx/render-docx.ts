import { type Zippable, zipSync } from 'fflate';
import type { Flow } from '../flow/flow';
import { docxBody } from './docx-body';
import { docxFootnotes } from './docx-footnotes';
import type { DocxOptions } from './docx-options';
import type { Draft } from './draft';
import { headerAndFooter } from './header-and-footer';
import { listDefinitions } from './list-definitions';
import { officeNames } from './office-names';
import { contentTypes, coreProperties, packageRelations, settingsPart } from './package-facts';
import { startRelations } from './relations';
import { sectionProperties } from './section-properties';
import { startDraft } from './start-draft';
import { styleSheet } from './style-sheet';
import { xmlText } from './xml-text';

/**
 * The briefing as a Word file (Office Open XML, ECMA-376), the same bytes for the same flow. It is written here as text, part by
 * part: a library that builds a tree of objects first takes four times as long for hundreds of clips. Needs no DOM, so that a
 * worker can do it. Rejects only where `toPng` does.
 */
export async function renderDocx(flow: Flow, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { draft, place } = await startDraft(flow, options);
  const body = docxBody(draft, place);
  const notes: Draft = { ...draft, relations: startRelations() };
  const { firstHeader, header, footer } = headerAndFooter(flow, draft.page);
  const section = sectionProperties(draft.page, draft.relations);
  const parts = {
    // Only what the body has referred to is in it.
    footnotes: docxFootnotes(notes, place),
    document: `${officeNames.declaration}<w:document ${officeNames.text}><w:body>${body}${section}</w:body></w:document>`,
    styles: styleSheet(flow),
    numbering: listDefinitions(draft.lists),
    settings: settingsPart(),
    ...{ header1: firstHeader, header2: header, footer1: footer, footer2: footer },
  };
  for (const kind of ['styles', 'numbering', 'settings', 'footnotes'] as const) {
    // literals of the union
    draft.relations.idOf(kind, `${kind}.xml`);
  }
  const core = {
    title: xmlText(flow.title),
    language: flow.locale.replace(/-u-.*/, ''),
    author: xmlText(options.author ?? ''),
    at: options.at ?? null,
  };
  return packed(
    {
      '[Content_Types].xml': contentTypes(Object.keys(parts)),
      '_rels/.rels': packageRelations(),
      'docProps/core.xml': coreProperties(core),
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
      'word/_rels/document.xml.rels': draft.relations.xml(),
      'word/_rels/footnotes.xml.rels': notes.relations.xml(),
    },
    draft,
  );
}

/** The parts in one archive, without a time; pictures are compressed already. */
function packed(parts: Record<string, string>, { pictures }: Draft): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = encoder.encode(xml);
  for (const { path, bytes } of pictures.values()) files[`word/${path}`] = [bytes, { level: 0 }];
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
