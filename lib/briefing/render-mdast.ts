import type { ListItem, Root, RootContent } from 'mdast';
import { briefingWords } from '../words/briefing-words';
import type { BriefingAction, BriefingDocument, Fact, ListedSource, Section, SectionPart } from './briefing-document';
import { mdastBlocks } from './mdast-blocks';
import { mdastClip } from './mdast-clip';
import { mdastForeign, mdastLink, mdastRuns, mdastText } from './mdast-text';

/** The briefing as a Markdown tree: the same words in the same order as `renderHast`, and never a node of raw HTML. */
export function renderMdast(document: BriefingDocument): Root {
  const { masthead, openActions, sections, sources } = document;
  return {
    type: 'root',
    children: [
      paragraph(mdastText(masthead.product)),
      heading(1, mdastForeign(masthead.title)),
      list(masthead.facts.map(fact), false),
      ...(sections.length < 2 ? [] : agenda(sections)),
      ...(sections.length === 0 ? [paragraph(mdastText(briefingWords.noTopics))] : []),
      ...(openActions.length === 0
        ? []
        : [heading(2, mdastText(briefingWords.lastTime.open)), actionList(openActions)]),
      ...sections.flatMap(section),
      heading(2, mdastText(briefingWords.sources)),
      ...(sources.length === 0 ? [paragraph(mdastText(briefingWords.noSources))] : [list(sources.map(source), true)]),
      { type: 'thematicBreak' },
      paragraph(mdastText(briefingWords.method)),
    ],
  };
}

type Phrasing = Extract<RootContent, { type: 'paragraph' }>['children'];

function fact({ label, value }: Fact): ListItem {
  return item(paragraph({ type: 'strong', children: [mdastText(label)] }, mdastText(' '), mdastForeign(value)));
}

function agenda(sections: Section[]): RootContent[] {
  return [
    heading(2, mdastText(briefingWords.agenda)),
    list(
      sections.map(({ title, summary }) => item(paragraph(mdastForeign(title), mdastText(` (${summary})`)))),
      true,
    ),
  ];
}

function section({ number, title, parts }: Section): RootContent[] {
  return [heading(2, mdastText(`${number}. `), mdastForeign(title)), ...parts.flatMap(part)];
}

function part(content: SectionPart): RootContent[] {
  switch (content.kind) {
    case 'last-time':
      return [
        heading(3, mdastText(briefingWords.lastTime.said)),
        ...(content.blocks.length === 0
          ? []
          : [{ type: 'blockquote' as const, children: mdastBlocks(content.blocks) }]), // literal for the union
        ...content.lines.map((line) => paragraph(...mdastRuns(line))),
      ];
    case 'open-actions':
      return [heading(3, mdastText(briefingWords.lastTime.open)), actionList(content.actions)];
    case 'line-to-take':
      return [heading(3, mdastText(briefingWords.lineToTake)), ...mdastBlocks(content.blocks)];
    case 'ask':
      return [heading(3, mdastText(briefingWords.ask)), ...mdastBlocks(content.blocks)];
    case 'clips':
      return content.clips.flatMap(mdastClip);
    case 'gaps':
      return content.sentences.map((sentence) =>
        paragraph({ type: 'strong', children: [mdastText(`${briefingWords.gap}:`)] }, mdastText(` ${sentence}`)),
      );
  }
}

function actionList(actions: BriefingAction[]): RootContent {
  const lines = actions.map(({ text, facts }) => paragraph(mdastForeign(text), lineBreak, ...mdastRuns(facts)));
  return list(
    lines.map((line) => item(line)),
    false,
  );
}

/** Its number in the list is the one that the citations give. */
function source({ citation, url, remarks }: ListedSource): ListItem {
  const lines: Phrasing[] = [
    mdastRuns(citation),
    ...(url === null ? [] : [[mdastLink(url, mdastText(url))]]),
    ...remarks.map(mdastRuns),
  ];
  return item(paragraph(...lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))));
}

const lineBreak = { type: 'break' } as const;

function paragraph(...children: Phrasing): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}

function heading(depth: 1 | 2 | 3, ...children: Phrasing): RootContent {
  return { type: 'heading', depth, children };
}

function item(...children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

function list(children: ListItem[], ordered: boolean): RootContent {
  return { type: 'list', ordered, spread: false, children };
}
