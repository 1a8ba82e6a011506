import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Source } from '../model/source';
import type { StoredImage } from '../model/stored-image';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { briefingWords } from '../words/briefing-words';
import type { ClipBody } from './briefing-document';
import { cleanBlocks, cleanRows, oneLine } from './clean-blocks';
import { writtenBlocks } from './written-blocks';

/** What a clip shows of its page. An excerpt without readable structure falls back on its raw quote. */
export function clipBody(clip: Clip, source: Source, images: ReadonlyMap<Id, StoredImage>): ClipBody {
  const { content } = clip;
  switch (content.kind) {
    case 'excerpt': {
      const blocks = cleanBlocks(content.blocks);
      return { kind: 'quote', blocks: blocks.length > 0 ? blocks : writtenBlocks(content.quote) };
    }
    case 'table': {
      const header = cleanRows(content.header);
      const rows = cleanRows(content.rows);
      if (header.length + rows.length === 0) return { kind: 'quote', blocks: writtenBlocks(content.quote) };
      return { kind: 'table', caption: oneLine(content.caption), header, rows };
    }
    case 'image': {
      const image = images.get(content.imageId) ?? null;
      const caption = labelText(content.caption);
      return {
        kind: 'image',
        image,
        alt: labelText(content.alt) || caption || briefingWords.image.noDescription,
        caption,
        credit: labelText(content.credit),
        remark: remarkOn(image, content.fidelity),
      };
    }
    case 'link':
      return { kind: 'link', text: labelText(content.text), url: safeUrl(content.target) };
    case 'page':
      return {
        kind: 'page',
        title: labelText(source.fields.title.chosen?.value ?? '') || briefingWords.citation.untitled,
        url: safeUrl(clip.canonicalUrl),
        description: oneLine(content.description),
      };
  }
}

function remarkOn(image: StoredImage | null, fidelity: 'original' | 'redrawn' | 'visible'): string {
  if (image === null) return briefingWords.image.missing;
  return fidelity === 'visible' ? briefingWords.image.visible : '';
}
