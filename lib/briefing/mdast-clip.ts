import type { BlockContent, PhrasingContent } from 'mdast';
import type { Block } from '../model/content-block';
import { briefingWords } from '../words/briefing-words';
import type { BriefingClip, ClipBody } from './briefing-document';
import { mdastBlocks } from './mdast-blocks';
import { mdastTable } from './mdast-table';
import { mdastForeign, mdastLink, mdastRuns, mdastText } from './mdast-text';

/** One clip: what is the page's stands in a blockquote, its source under it, the person's note under that. */
export function mdastClip(clip: BriefingClip): BlockContent[] {
  const number = clip.sourceNumber === null ? [] : [mdastText(`\u00a0[${clip.sourceNumber}]`)];
  return [
    ...(clip.included ? [] : [line(mdastText(briefingWords.leftOut))]),
    { type: 'blockquote', children: body(clip.body) },
    line(...mdastRuns(clip.citation), ...number),
    ...note(clip.note),
  ];
}

/** The word "Note" leads its first paragraph. */
function note(blocks: Block[]): BlockContent[] {
  if (blocks.length === 0) return [];
  const label: PhrasingContent = { type: 'strong', children: [mdastText(briefingWords.note)] };
  const [first, ...rest] = mdastBlocks(blocks);
  if (first?.type !== 'paragraph') return [line(label), ...mdastBlocks(blocks)];
  return [line(label, mdastText(' '), ...first.children), ...rest];
}

function body(content: ClipBody): BlockContent[] {
  switch (content.kind) {
    case 'quote':
      return mdastBlocks(content.blocks);
    case 'table':
      return [
        ...(content.caption === '' ? [] : [strongLine(content.caption)]),
        mdastTable(content.header, content.rows),
      ];
    case 'image':
      return image(content);
    case 'link':
      return link(content);
    case 'page':
      return [
        line({ type: 'strong', children: linked(content.url, content.title) }),
        ...(content.description === '' ? [] : [line(mdastText(content.description))]),
      ];
  }
}

/**
 * A picture is told, not shown: its bytes as a data: address would be dropped by most readers of Markdown, and the
 * page's own address would fetch it, and tell the page so, whenever somebody opens the note. Its words stand here
 * and its source is linked under them.
 */
function image({ alt, caption, credit, remark }: Extract<ClipBody, { kind: 'image' }>): BlockContent[] {
  const lines = [caption, credit === '' ? '' : briefingWords.image.credit(credit), remark].filter(
    (text) => text !== '',
  );
  return [
    line(mdastText(`${briefingWords.image.label}: `), mdastForeign(alt)),
    ...lines.map((text) => line(mdastText(text))),
  ];
}

function link({ text, url }: Extract<ClipBody, { kind: 'link' }>): BlockContent[] {
  if (url === null) return [strongLine(text)];
  const shown = line({ type: 'strong', children: linked(url, text || url) });
  return text === '' || text === url ? [shown] : [shown, line(mdastLink(url, mdastText(url)))];
}

function linked(url: string | null, text: string): (ReturnType<typeof mdastLink> | ReturnType<typeof mdastText>)[] {
  return [url === null ? mdastForeign(text) : mdastLink(url, mdastForeign(text))];
}

function line(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function strongLine(text: string): BlockContent {
  return line({ type: 'strong', children: [mdastForeign(text)] });
}
