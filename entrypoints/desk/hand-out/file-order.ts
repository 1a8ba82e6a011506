import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { ActionRow } from '../../../lib/model/action-row';
import type { Id } from '../../../lib/model/id';
import type { Sighting } from '../../../lib/model/sighting';
import type { FileFormat } from './formats';

/** A page's text as it was clipped, without what may not reach the readers. */
export interface PageText {
  id: Id;
  canonicalUrl: string;
  sha256: string;
  takenAt: string;
  truncated: boolean;
  text: string;
}

/** What shall be made, with all that it is made of; it crosses to a thread of its own. */
export interface FileOrder {
  format: FileFormat | 'clipboard';
  /** For these readers already. */
  input: BriefingInput;
  actions: ActionRow[];
  /** Whether figures come with a row of HXL tags under their headings. */
  hxl: boolean;
  /** Only for the evidence pack: when else its clips were seen, and the pages behind all of it. */
  sightings: Sighting[];
  pages: PageText[];
}

/** Bytes of a file, or the two forms of the clipboard. */
export type MadeFile =
  | { kind: 'file'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'clipboard'; html: string; text: string };
