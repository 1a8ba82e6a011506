import type { Paper } from '../../model/briefing';
import type { StoredImage } from '../../model/stored-image';

export interface DocxOptions {
  paper: Paper;
  /** Stands in the file's properties; without it, nobody does. */
  author?: string;
  /** Turns a picture that Word cannot show (WebP, AVIF) into one that it can; null where that fails. */
  toPng?: (image: StoredImage) => Promise<{ mime: string; bytes: Uint8Array } | null>;
}
