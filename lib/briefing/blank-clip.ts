import type { Clip } from '../model/clip';
import type { ClipContent } from '../model/clip-content';
import type { Source } from '../model/source';
import { blankBlocks } from '../privacy/blank-blocks';
import { blankTable } from '../privacy/blank-table';
import { blankText } from '../privacy/blank-text';
import { linkTells } from '../privacy/link-tells';
import { cleanBlocks } from './clean-blocks';
import { cutBlocks } from './cut-blocks';
import { quotedBlocks } from './quoted-blocks';

/**
 * A clip without its likely personal details: `[…]` stands for each, in the quote, the table, the note and the paraphrase. What
 * was cut stays cut. A link whose address tells a personal detail leads nowhere. The address of the very words goes, for it spells them; that of the
 * page, or in a file, stays, but of one that tells a detail itself only the site.
 */
export function blankClip(clip: Clip): Clip {
  const blocks = clip.shown?.kind === 'cut' ? cleanBlocks(cutBlocks(quotedBlocks(clip), clip.shown.cuts)) : null;
  const content: ClipContent =
    blocks !== null && clip.content.kind === 'excerpt' ? { ...clip.content, blocks } : clip.content;
  return {
    ...clip,
    content: blankContent(content),
    shown: clip.shown?.kind === 'paraphrase' ? { ...clip.shown, text: blankText(clip.shown.text) } : null,
    note: blankText(clip.note),
    typed: blankText(clip.typed),
    fragmentUrl: clip.pdfPage === null || linkTells(clip.canonicalUrl) ? null : clip.fragmentUrl,
    canonicalUrl: untelling(clip.canonicalUrl),
    frameUrl: clip.frameUrl && untelling(clip.frameUrl),
  };
}

/** Its source without them: in the title, and in the address of the page. */
export function blankSource(source: Source): Source {
  const { title, url } = source.fields;
  const chosen = title.chosen && { ...title.chosen, value: blankText(title.chosen.value) };
  return { ...source, fields: { ...source.fields, title: { ...title, chosen }, url: untelling(url) } };
}

function untelling(url: string): string {
  return linkTells(url) ? `${new URL(url).origin}/` : url;
}

function blankContent(content: ClipContent): ClipContent {
  switch (content.kind) {
    case 'excerpt':
      return { ...content, quote: blankText(content.quote), blocks: blankBlocks(content.blocks) };
    case 'table':
      return {
        ...content,
        quote: blankText(content.quote),
        caption: blankText(content.caption),
        notes: content.notes.map(blankText),
        ...blankTable(content),
      };
    case 'image':
      return {
        ...content,
        alt: blankText(content.alt),
        caption: blankText(content.caption),
        credit: blankText(content.credit),
      };
    case 'link':
      return {
        ...content,
        text: blankText(content.text),
        target: linkTells(content.target) ? '' : content.target,
      };
    case 'page':
      return { ...content, description: blankText(content.description) };
  }
}
