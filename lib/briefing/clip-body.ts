import type { Clip } from '../model/clip';
import type { ImageContent, TableContent } from '../model/clip-content';
import type { Id } from '../model/id';
import type { Source } from '../model/source';
import type { StoredImage } from '../model/stored-image';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import type { BriefingWords } from '../words/briefing-words-en';
import type { ClipBody } from './briefing-document';
import { cleanRows, oneLine } from './clean-blocks';
import { quotedBlocks } from './quoted-blocks';
import { remembering } from './remembering';
import { unattributedClip } from './unattributed-clip';
import { writtenBlocks } from './written-blocks';

/** A clip's body before the person or the measure of the form changes it. */
export type WholeBody = Exclude<ClipBody, { kind: 'paraphrase' }>;

/** What a clip holds of its page, whole. One that is not for attribution loses the names of who said it, and the way to its page. */
export const clipBody = remembering(makeBody);

function makeBody(clip: Clip, source: Source, images: ReadonlyMap<Id, StoredImage>, words: BriefingWords): WholeBody {
  const told = unattributedClip({ ...clip, shown: null }, source);
  const { content, typed } = told;
  const nameless = clip.nonAttributable ? words.citation.notForAttribution : '';
  switch (content.kind) {
    case 'excerpt':
      return { kind: 'quote', blocks: quotedBlocks(told) };
    case 'table': {
      const header = cleanRows(content.header);
      const rows = cleanRows(content.rows);
      if (header.length + rows.length === 0) return { kind: 'quote', blocks: writtenBlocks(content.quote) };
      return {
        kind: 'table',
        caption: oneLine(content.caption),
        header,
        rows,
        notes: content.notes.map(oneLine).filter(Boolean),
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
        typed: labelText(typed, 500),
        caption,
        credit: labelText(content.credit),
        remark: remarkOn(image, content.fidelity, words),
      };
    }
    case 'link':
      return { kind: 'link', text: nameless || labelText(content.text), url: safeUrl(content.target) };
    case 'page':
      return {
        kind: 'page',
        title: nameless || labelText(source.fields.title.chosen?.value ?? '') || words.citation.untitled,
        url: nameless ? null : safeUrl(clip.canonicalUrl),
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

function remarkOn(
  image: StoredImage | null,
  fidelity: ImageContent['fidelity'],
  { image: say }: BriefingWords,
): string {
  if (image === null) return say.missing;
  return fidelity === 'visible' || fidelity === 'region' ? say[fidelity] : '';
}
