import { z } from 'zod';
import { clipSchema } from './clip';
import {
  excerptContentSchema,
  imageContentSchema,
  linkContentSchema,
  pageContentSchema,
  tableContentSchema,
} from './clip-content';
import { directionSchema } from './direction';
import { pageReadingSchema } from './page-reading';
import { pageTableSchema } from './page-table';
import { refusalReasonSchema } from './refusal';
import { selectorSchema } from './selector';
import { sourceFieldsSchema } from './source';
import { imageMimeSchema } from './stored-image';

/** A rectangle of the viewport in CSS pixels, with the page's device pixel ratio. */
const visibleRectSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  devicePixelRatio: z.number().positive(),
});
export type VisibleRect = z.infer<typeof visibleRectSchema>;

/** Pixels that the page could read, or where on the screen they stand if its origin rules forbid reading them. */
const draftPixelsSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('page'),
    mime: imageMimeSchema,
    width: z.int().positive(),
    height: z.int().positive(),
    base64: z.base64(),
  }),
  z.strictObject({ from: z.literal('screen'), rect: visibleRectSchema }),
]);

const imageDraftSchema = imageContentSchema.omit({ imageId: true }).extend({ pixels: draftPixelsSchema });

/** A clip on its way into the store. What it holds came out of an untrusted page: parse before use. */
export const captureDraftSchema = z.strictObject({
  content: z.discriminatedUnion('kind', [
    pageContentSchema,
    linkContentSchema,
    excerptContentSchema,
    tableContentSchema,
    imageDraftSchema,
  ]),
  pageUrl: z.url({ protocol: /^https?$/ }),
  frameUrl: clipSchema.shape.frameUrl,
  pdfPage: clipSchema.shape.pdfPage,
  wording: clipSchema.shape.wording,
  source: sourceFieldsSchema,
  labels: clipSchema.shape.labels,
  dataUrl: clipSchema.shape.dataUrl,
  selectors: z.array(selectorSchema),
  fragmentUrl: z.url({ protocol: /^https?$/ }).nullable(),
  lang: z.string().max(35),
  dir: directionSchema,
  snapshot: z.strictObject({ text: z.string(), truncated: z.boolean() }).nullable(),
});
export type CaptureDraft = z.infer<typeof captureDraftSchema>;

/** What the mark-up around the words says of their language and direction; null where it is silent. */
const markedSettingSchema = z.strictObject({
  lang: z.string().max(200).nullable(),
  dir: directionSchema.nullable(),
  pageDir: directionSchema,
});
export type MarkedSetting = z.infer<typeof markedSettingSchema>;

/** What the capture script returns: facts of the page, from which `finishDraft` makes the draft outside of it. */
export const pageDraftSchema = captureDraftSchema
  .omit({ source: true, pdfPage: true, wording: true, fragmentUrl: true, lang: true, dir: true })
  .extend({
    content: z.discriminatedUnion('kind', [
      pageContentSchema,
      linkContentSchema,
      excerptContentSchema,
      pageTableSchema,
      imageDraftSchema,
    ]),
    /** Null where it is not as it should be: a clip is not lost because its page is odd. */
    reading: pageReadingSchema.nullable().catch((failed) => {
      console.error('capture: the reading of the page is not as it should be', failed.issues);
      return null;
    }),
    /** Where the words stand in the text that the page shows; null where no browser would find them there. */
    place: z
      .strictObject({ text: z.string(), start: z.int().nonnegative(), end: z.int().positive() })
      .refine(({ text, start, end }) => start < end && end <= text.length)
      .nullable(),
    setting: markedSettingSchema,
    /** The page was read because nothing is selected, and it lets nothing be selected. */
    unselectable: z.literal(true).optional(),
  });
export type PageDraft = z.infer<typeof pageDraftSchema>;

export const captureResultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), draft: pageDraftSchema }),
  z.strictObject({ ok: z.literal(false), reason: refusalReasonSchema, text: z.string().exactOptional() }),
]);
export type CaptureResult = z.infer<typeof captureResultSchema>;
