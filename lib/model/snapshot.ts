import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** The readable text of a page at the moment of clipping, kept so that a dead or rolling page still proves its quote. */
export const snapshotSchema = z.strictObject({
  id: idSchema,
  canonicalUrl: z.url(),
  /** SHA-256 of the text (UTF-8), hexadecimal. */
  sha256: z.string().length(64),
  takenAt: instantSchema,
  /** The text in UTF-8, compressed with gzip. */
  gzip: z.instanceof(Uint8Array),
  /** True where the page was longer than what we keep. */
  truncated: z.boolean(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
