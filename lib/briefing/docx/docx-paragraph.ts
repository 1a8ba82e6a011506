import type { Flow } from '../flow/flow';
import { bookmarked } from './bookmark-ends';
import type { DocxBlock } from './docx-block';
import { frameFormat } from './docx-frames';
import { type DocxStyle, type DocxStyleId, docxStyles } from './docx-styles';
import type { Draft, Place } from './draft';
import { type ParagraphFormat, paragraphProperties } from './paragraph-properties';
import { squeezed, squeezedSpace } from './squeezed';

/** What a paragraph is beside its text. `hanging` is how far its first line starts before the others. */
export interface ParagraphForm extends Pick<ParagraphFormat, 'alignment' | 'numbering' | 'tabStop' | 'border'> {
  style: DocxStyleId | 'TOC1';
  hanging?: number;
  keepNext?: boolean;
  keepLines?: boolean;
  /** Room below, where it is not that of the style. */
  after?: number;
}

type StandingPlace = Pick<Place, 'dir' | 'frame' | 'frameDir' | 'start'>;

/** A paragraph at its place, with the bookmarks that wait for one. @param children its runs */
export function docxParagraph(
  children: string,
  form: ParagraphForm,
  draft: Draft,
  place: StandingPlace & Pick<Place, 'keepNext'>,
): DocxBlock {
  const { hanging = 0, after, keepNext, keepLines, style, ...rest } = form;
  const { compact } = draft.flow;
  const defined = style === 'TOC1' ? undefined : squeezed(docxStyles[style], compact);
  const before = draft.room > (defined?.before ?? 0) ? draft.room : undefined;
  const content = draft.waiting.reduce((inside, name) => bookmarked(name, inside, draft), children);
  draft.waiting = [];
  draft.room = 0;
  const pageBreakBefore = draft.newPage;
  draft.newPage = false;
  const format: ParagraphFormat = {
    ...rest,
    style,
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(place.dir === 'rtl' || draft.flow.dir === 'rtl' ? { rightToLeft: place.dir === 'rtl' } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after: squeezedSpace(after, compact) }),
    ...(keepNext === true || place.keepNext ? { keepNext: true } : {}),
    ...(keepLines === true ? { keepLines } : {}),
    ...placed(defined, hanging, draft.flow, place),
  };
  return { kind: 'paragraph', xml: `<w:p>${paragraphProperties(format)}${content}</w:p>` };
}

/** Indents and frame, where they are not those of the style. */
function placed(
  style: DocxStyle | undefined,
  hanging: number,
  { dir: styleDir, compact }: Pick<Flow, 'dir' | 'compact'>,
  { dir, frame: around, frameDir, start: edge }: StandingPlace,
): Pick<ParagraphFormat, 'border' | 'ground' | 'indent'> {
  const own = around === null ? style?.frame : undefined;
  const frame = own === undefined ? around : { ...own, start: own.start + edge };
  const start = own === undefined ? edge : own.start + edge;
  const sideDir = own === undefined ? frameDir : dir;
  const isOfStyle =
    hanging === 0 &&
    start === (style?.frame?.start ?? 0) &&
    frame?.size === style?.frame?.size &&
    frame?.colour === style?.frame?.colour;
  if (isOfStyle && (frame === null || (dir === styleDir && sideDir === styleDir))) return {};
  if (frame === null) return { indent: { left: start, ...(hanging === 0 ? {} : { hanging }) } };
  return frameFormat(
    frame,
    { side: sideDir === 'ltr' ? 'left' : 'right', compact },
    { start, hanging, against: dir !== sideDir },
  );
}
