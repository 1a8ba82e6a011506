import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Flow } from '../flow/flow';
import { frameFormat } from './docx-frames';
import { type DocxStyle, type DocxStyleId, docxStyles } from './docx-styles';
import type { Draft, Place } from './draft';
import { squeezed, squeezedSpace } from './squeezed';

/** What a paragraph is beside its text. `hanging` is how far its first line starts before the others. */
export interface ParagraphForm extends Pick<IParagraphOptions, 'alignment' | 'numbering' | 'tabStops' | 'border'> {
  style: DocxStyleId | 'TOC1';
  hanging?: number;
  keepNext?: boolean;
  keepLines?: boolean;
  /** Room below, where it is not that of the style. */
  after?: number;
}

type StandingPlace = Pick<Place, 'dir' | 'frame' | 'frameDir' | 'start'>;

/** A paragraph at its place, with the bookmarks that wait for one. */
export function docxParagraph(
  children: ParagraphChild[],
  form: ParagraphForm,
  draft: Draft,
  place: StandingPlace & Pick<Place, 'keepNext'>,
): Paragraph {
  const { hanging = 0, after, keepNext, keepLines, style, ...rest } = form;
  const { compact } = draft.flow;
  const defined = style === 'TOC1' ? undefined : squeezed(docxStyles[style], compact);
  const spacing = {
    ...(draft.room > (defined?.before ?? 0) ? { before: draft.room } : {}),
    ...(after === undefined ? {} : { after: squeezedSpace(after, compact) }),
  };
  const content = draft.waiting.reduce<ParagraphChild[]>(
    (inside, id) => [new Bookmark({ id, children: inside })],
    children,
  );
  draft.waiting = [];
  draft.room = 0;
  const pageBreakBefore = draft.newPage;
  draft.newPage = false;
  return new Paragraph({
    ...rest,
    style,
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(place.dir === 'rtl' || draft.flow.dir === 'rtl' ? { bidirectional: place.dir === 'rtl' } : {}),
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
    ...(keepNext === true || place.keepNext ? { keepNext: true } : {}),
    ...(keepLines === true ? { keepLines } : {}),
    ...placed(defined, hanging, draft.flow, place),
    children: content,
  });
}

/** Indents and frame, where they are not those of the style. */
function placed(
  style: DocxStyle | undefined,
  hanging: number,
  { dir: styleDir, compact }: Pick<Flow, 'dir' | 'compact'>,
  { dir, frame: around, frameDir, start: edge }: StandingPlace,
): Pick<IParagraphOptions, 'border' | 'shading' | 'indent'> {
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
