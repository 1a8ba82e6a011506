import type { BriefingWords } from '../../words/briefing-words-en';
import type { BriefingDocument, KeyFigure } from '../briefing-document';
import type { FlowBlock } from './flow';
import { group, heading, paragraph, proseBlocks } from './flow-blocks';
import { flowInlines, foreign, jump, own } from './flow-inlines';
import { citedLine, layoutActions, sectionAnchor } from './layout-section';

/** All that stands before the first agenda item. */
export function layoutHead(document: BriefingDocument, words: BriefingWords): FlowBlock[] {
  const { masthead, sections, openActions } = document;
  return [
    group('masthead', [
      ...(masthead.marking === '' ? [] : [paragraph('marking', [own(masthead.marking)])]),
      paragraph('product', [own(masthead.product)]),
      heading(1, [foreign(masthead.title)]),
      { type: 'facts', facts: masthead.facts.map(({ label, value }) => ({ label, value: [foreign(value)] })) },
    ]),
    ...layoutHighlights(document, words),
    ...layoutKeyFigures(document, words),
    ...layoutChanges(document),
    ...layoutAgenda(document, words),
    ...(sections.length === 0 ? [paragraph('empty', [own(words.noTopics)])] : []),
    ...(openActions.length === 0
      ? []
      : [group('open-from-before', [heading(2, [own(words.lastTime.open)]), layoutActions(openActions)])]),
  ];
}

function layoutHighlights({ highlights, sayEmpty }: BriefingDocument, words: BriefingWords): FlowBlock[] {
  if (highlights.length === 0 && !sayEmpty) return [];
  return [
    group('highlights', [
      heading(2, [own(words.highlights)]),
      ...(highlights.length === 0 ? [paragraph('empty', [own(words.noHighlights)])] : proseBlocks(highlights, 3)),
    ]),
  ];
}

function layoutKeyFigures({ keyFigures, sayEmpty }: BriefingDocument, words: BriefingWords): FlowBlock[] {
  if (keyFigures.length === 0 && !sayEmpty) return [];
  return [
    group('key-figures', [
      heading(2, [own(words.keyFigures)]),
      ...(keyFigures.length === 0
        ? [paragraph('empty', [own(words.noKeyFigures)])]
        : keyFigures.map((figure) => layoutKeyFigure(figure, words))),
    ]),
  ];
}

function layoutKeyFigure({ printed, what, source, cites, ownCalculation }: KeyFigure, words: BriefingWords): FlowBlock {
  const mark = ownCalculation ? [own(` (${words.ownCalculation})`)] : [];
  return group('key-figure', [
    paragraph('key-value', [foreign(printed), ...mark]),
    paragraph('key-label', flowInlines(what)),
    paragraph('citation', [
      own(`${words.citation.source}${words.colon}`),
      ...citedLine({ runs: source, cites }),
      own(words.stop),
    ]),
  ]);
}

function layoutChanges({ changes }: BriefingDocument): FlowBlock[] {
  if (changes === null) return [];
  return [
    group('changes', [
      heading(2, flowInlines(changes.title)),
      ...changes.groups.flatMap(({ label, lines }): FlowBlock[] => [
        heading(3, [own(label)]),
        {
          type: 'list',
          role: 'changes',
          ordered: false,
          items: lines.map((line) => [paragraph('body', flowInlines(line))]),
        },
      ]),
    ]),
  ];
}

/** The items at a glance; the two-page note is one glance itself. */
function layoutAgenda({ sections, form }: BriefingDocument, words: BriefingWords): FlowBlock[] {
  if (sections.length < 2 || form === 'note') return [];
  return [
    group('agenda', [
      heading(2, [own(words.agenda)]),
      {
        type: 'list',
        role: 'agenda',
        ordered: false,
        items: sections.map((section) => [
          paragraph(section.lacking ? 'lacking-item' : 'agenda-item', [
            jump(sectionAnchor(section), [own(`${section.number}. `), foreign(section.title)]),
            own(` (${section.summary})`),
          ]),
        ]),
      },
    ]),
  ];
}
