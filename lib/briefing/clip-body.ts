import type { Clip } from '../model/clip';
import type { ImageContent, TableContent } from '../model/clip-content';
import type { Block } from '../model/content-block';
import type { Id } from '../model/id';
import type { Source } from '../model/source';
import type { StoredImage } from '../model/stored-image';
import { withoutSpeaker } from '../privacy/without-speaker';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import type { BriefingWords } from '../words/briefing-words-en';
import type { ClipBody } from './briefing-document';
import { cleanBlocks, cleanRows, oneLine } from './clean-blocks';
import { remembering } from './remembering';
import { sourceNames } from './source-names';
import { writtenBlocks } from './written-blocks';

/** A clip's body before the person or the measure of the form changes it. */
export type WholeBody = Exclude<ClipBody, { kind: 'paraphrase' }>;

/**
 * What a clip holds of its page, whole. An excerpt without readable structure falls back on its raw quote. A remark that is not
 * for attribution loses the names of who said it, and the way to its page.
 */
export const clipBody = remembering(makeBody);

function makeBody(clip: Clip, source: Source, images: ReadonlyMap<Id, StoredImage>, words: BriefingWords): WholeBody {
  const { content } = clip;
  switch (content.kind) {
    case 'excerpt':
      return { kind: 'quote', blocks: spoken(quotedBlocks(clip), clip, source) };
    case 'table': {
      const header = cleanRows(content.header);
      const rows = cleanRows(content.rows);
      if (header.length + rows.length === 0) {
        return { kind: 'quote', blocks: spoken(writtenBlocks(content.quote), clip, source) };
      }
      return {
        kind: 'table',
        caption: oneLine(content.caption),
        header,
        rows,
        // they name the source as a rule
        notes: clip.nonAttributable ? [] : content.notes.map(oneLine).filter(Boolean),
        remark: partOf(content, rows.length, words),
      };
    }
    case 'image': {
      const image = images.get(content.imageId) ?? null;
      const caption = labelText(content.caption);
      return {
        kind: 'image',
        image,
        alt: labelText(content.alt) || caption || words.image.noDescription,
        typed: labelText(clip.typed, 500),
        caption,
        credit: clip.nonAttributable ? '' : labelText(content.credit),
        remark: remarkOn(image, content.fidelity, words),
      };
    }
    case 'link':
      return clip.nonAttributable
        ? { kind: 'link', text: words.citation.notForAttribution, url: null }
        : { kind: 'link', text: labelText(content.text), url: safeUrl(content.target) };
    case 'page':
      return clip.nonAttributable
        ? { kind: 'page', title: words.citation.notForAttribution, url: null, description: '' }
        : {
            kind: 'page',
            title: labelText(source.fields.title.chosen?.value ?? '') || words.citation.untitled,
            url: safeUrl(clip.canonicalUrl),
            description: oneLine(content.description),
          };
  }
}

/** How much of a table was there to clip, or could be kept. */
function partOf({ header, rows, rowCount, columnCount }: TableContent, shown: number, words: BriefingWords): string {
  const width = [...header, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  return [
    ...(rowCount === null ? [] : [words.someRows(shown, rowCount)]),
    ...(columnCount === undefined ? [] : [words.someColumns(width, columnCount)]),
  ].join(' ');
}

/** The blocks of an excerpt as `ShownQuote` counts in them. */
export function quotedBlocks({ content }: Clip): Block[] {
  if (content.kind !== 'excerpt') return [];
  const blocks = cleanBlocks(content.blocks);
  return blocks.length > 0 ? blocks : writtenBlocks(content.quote);
}

/** A quote without its speaker, where that may not be told. */
export function spoken(blocks: Block[], clip: Clip, { fields }: Source): Block[] {
  if (!clip.nonAttributable) return blocks;
  const { lead, publisher, foundOn } = sourceNames(fields);
  return cleanBlocks(withoutSpeaker(blocks, [...lead, publisher, foundOn].filter(Boolean)));
}

function remarkOn(
  image: StoredImage | null,
  fidelity: ImageContent['fidelity'],
  { image: say }: BriefingWords,
): string {
  if (image === null) return say.missing;
  return fidelity === 'visible' || fidelity === 'region' ? say[fidelity] : '';
}
