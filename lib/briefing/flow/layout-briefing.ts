import { briefingWords } from '../../words/briefing-words';
import type { BriefingWords } from '../../words/briefing-words-en';
import type { BriefingDocument, Note } from '../briefing-document';
import { remembering } from '../remembering';
import type { Flow, FlowNote } from './flow';
import { flowInlines } from './flow-inlines';
import { layoutAnnex } from './layout-annex';
import { layoutHead } from './layout-head';
import { layoutSection } from './layout-section';

/** The document tree as the flow of blocks that every format renders. */
export function layoutBriefing(document: BriefingDocument): Flow {
  const words = briefingWords[document.language];
  return {
    ...flowFrame(document, words),
    blocks: [
      ...layoutHead(document, words),
      ...document.sections.map((section) => layoutSection(section, words)),
      layoutAnnex(document, words),
    ],
    notes: document.notes.map(layoutNote),
  };
}

const layoutNote = remembering(({ number, runs }: Note): FlowNote => ({ number, children: flowInlines(runs) }));

/** What is known of a flow beside its blocks and notes. */
function flowFrame(
  { locale, dir, form, masthead }: BriefingDocument,
  words: BriefingWords,
): Omit<Flow, 'blocks' | 'notes'> {
  return {
    locale,
    dir,
    title: masthead.title,
    compact: form === 'note',
    runningTitle: `${masthead.title} – ${masthead.product}`,
    marking: masthead.marking,
    labels: {
      notes: words.notes,
      contents: words.contents,
      page: words.page,
      backToText: words.backToText,
      table: words.table,
    },
  };
}
