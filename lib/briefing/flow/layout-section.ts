import type { BriefingWords } from '../../words/briefing-words-en';
import type { BriefingAction, CitedLine, FigureRow, Section, SectionChart, SectionPart } from '../briefing-document';
import { remembering } from '../remembering';
import { joinedRuns } from '../runs';
import type { FlowBlock, FlowInline } from './flow';
import { group, heading, paragraph, proseBlocks, quoteBlocks } from './flow-blocks';
import { flowInlines, foreign, ofCite, own } from './flow-inlines';
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
      return group('figures', [
        title(words.figures),
        ...(part.rows.length === 0 ? [] : [layoutFigures(part.rows, words)]),
        ...part.charts.map(layoutChart),
      ]);
    case 'disagreements':
      return group('disagreements', [
        title(words.disagreements),
        ...part.lines.map((line) => paragraph('disagreement', citedLine(line))),
      ]);
    case 'figure-checks':
      return group('figure-checks', [
        title(words.ofFigures.checks),
        ...part.lines.map((line) => paragraph('disagreement', citedLine(line))),
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
  const cells = rows.map(({ what, before, now, change, source }) => ({
    what: flowInlines(what),
    before: citedLine(before),
    now: citedLine(now),
    change: flowInlines(change),
    source: citedLine(source),
  }));
  const used = columns.filter((column) => cells.some((row) => row[column].length > 0));
  return {
    type: 'table',
    role: 'figures',
    lang: '',
    dir: null,
    caption: [],
    header: [used.map((column) => [own(words.figureColumns[column])])],
    rows: cells.map((row) => used.map((column) => row[column])),
  };
}

/** A line with the ways to its sources; between two marks of notes stands a space, for "12" would be one note. */
export function citedLine({ runs, cites }: CitedLine): FlowInline[] {
  const marks = cites.flatMap((cite, index) => [
    ...(index > 0 && cite.kind === 'note' ? [own('\u00A0')] : []),
    ...ofCite(cite),
  ]);
  return [...flowInlines(runs), ...marks];
}

/** The picture under its title, its dates and sources below it. */
function layoutChart({ title, drawing, alt, sources }: SectionChart): FlowBlock {
  return group('chart', [
    paragraph('lead', flowInlines(title)),
    { type: 'chart', drawing, alt },
    ...sources.map((line) => paragraph('remark', citedLine(line))),
  ]);
}
