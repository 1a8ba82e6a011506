import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { FileOrder } from '../hand-out/file-order';
import type { PackJob } from '../packs/pack-jobs';
import type { MinutesInput } from '../platform';

/** What a thread of the desk can be asked to do. It does one thing and is ended; before that it may be told to get ready, which it does not answer. */
export type Job =
  | { kind: 'read-minutes'; input: MinutesInput }
  | { kind: 'get-ready' }
  | { kind: 'make-file'; order: FileOrder }
  | { kind: 'make-outline'; input: BriefingInput }
  | { kind: 'read-paste'; html: string }
  | { kind: 'read-table'; html: string; text: string }
  | PackJob;
