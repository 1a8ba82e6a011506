import type { Paper } from '../../model/briefing';
import type { Instant } from '../../model/instant';
import type { StoredImage } from '../../model/stored-image';

export interface DocxOptions {
  paper: Paper;
  /** Stands in the file's properties; without it, nobody does. */
  author?: string;
  /** When the file was made, for its properties; without it they do not say. */
  at?: Instant;
  /** Turns a picture that Word cannot show (WebP, AVIF) into one that it can; null where that fails. */
  toPng?: (image: StoredImage) => Promise<{ mime: string; bytes: Uint8Array } | null>;
}
