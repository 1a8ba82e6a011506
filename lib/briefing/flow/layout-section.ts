import type { BriefingWords } from '../../words/briefing-words-en';
import type { BriefingAction, FigureRow, Section, SectionPart } from '../briefing-document';
import { remembering } from '../remembering';
import { joinedRuns } from '../runs';
import type { FlowBlock, FlowInline } from './flow';
import { group, heading, paragraph, proseBlocks, quoteBlocks } from './flow-blocks';
import { flowInlines, foreign, own } from './flow-inlines';
import { layoutClip } from './layout-clip';

/** The address of a section in the briefing. */
export function sectionAnchor({ number }: Pick<Section, 'number'>): string {
  return `item-${number}`;
}

/** One agenda item, its number before its title. */
export const layoutSection = remembering(layoutOneSection);

function layoutOneSection(section: Section, words: BriefingWords): FlowBlock {
  return group(
    'section',
    [
      heading(2, [own(`${section.number}. `), foreign(section.title)], {
        role: 'item',
        anchor: sectionAnchor(section),
      }),
      ...section.parts.map((part) => layoutPart(part, words)),
    ],
    { hook: { topic: section.topicId } },
  );
}

function layoutPart(part: SectionPart, words: BriefingWords): FlowBlock {
  const title = (text: string) => heading(3, [own(text)]);
  switch (part.kind) {
    case 'last-time':
      return group('last-time', [
        title(words.lastTime.said),
        ...(part.blocks.length === 0 ? [] : [group('quote', quoteBlocks(part.blocks), { dir: 'auto' })]),
        paragraph('citation', flowInlines(joinedRuns(part.lines, ' '))),
      ]);
    case 'open-actions':
      return group('open-actions', [title(words.lastTime.open), layoutActions(part.actions)]);
    case 'new':
      return group('new', [
        title(words.new),
        ...(part.summary.length === 0 ? [] : [group('summary', proseBlocks(part.summary))]),
        ...part.clips.map((clip) => layoutClip(clip, words)),
        ...(part.more === '' ? [] : [paragraph('remark', [own(part.more)])]),
      ]);
    case 'figures':
      return group('figures', [title(words.figures), layoutFigures(part.rows, words)]);
    case 'disagreements':
      return group('disagreements', [
        title(words.disagreements),
        ...part.lines.map((line) => paragraph('disagreement', flowInlines(line))),
      ]);
    case 'gaps':
      return group(
        'gaps',
        part.sentences.map((sentence) =>
          paragraph('gap', [
            { type: 'strong', children: [own(`${words.gap}${words.colon.trimEnd()}`)] },
            own(` ${sentence}`),
          ]),
        ),
      );
    case 'line-to-take':
      return group('line-to-take', [
        title(words.lineToTake),
        ...(part.prose.length === 0 ? [paragraph('empty', [own(words.noLine)])] : proseBlocks(part.prose)),
      ]);
    case 'ask':
      return group('ask', [title(words.ask), ...proseBlocks(part.prose)]);
  }
}

/** Actions as a list; one that is overdue says so in its line, and is drawn otherwise. */
export function layoutActions(actions: BriefingAction[]): FlowBlock {
  return {
    type: 'list',
    role: 'actions',
    ordered: false,
    items: actions.map(({ text, facts, overdue }) => [
      paragraph('action-text', [foreign(text)], { dir: 'auto' }),
      paragraph(overdue ? 'overdue-facts' : 'action-facts', flowInlines(facts)),
    ]),
  };
}

const columns = ['what', 'before', 'now', 'change', 'source'] as const;

/** A table of figures; a column in which no row has anything is left away. */
function layoutFigures(rows: FigureRow[], words: BriefingWords): FlowBlock {
  const used = columns.filter((column) => rows.some((row) => row[column].length > 0));
  const cell = (row: FigureRow, column: (typeof columns)[number]): FlowInline[] => {
    const value = row[column];
    if (typeof value !== 'string') return flowInlines(value);
    if (value === '') return [];
    // The number stands apart, so that its sign stays before it in Arabic too.
    return [foreign(value), ...(column === 'change' ? [own(` (${words.ownCalculation})`)] : [])];
  };
  return {
    type: 'table',
    role: 'figures',
    lang: '',
    dir: null,
    caption: [],
    header: [used.map((column) => [own(words.figureColumns[column])])],
    rows: rows.map((row) => used.map((column) => cell(row, column))),
  };
}
