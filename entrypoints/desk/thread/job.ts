import type { FileOrder } from '../hand-out/file-order';
import type { MinutesInput } from '../platform';

/** What a thread of the desk can be asked to do. It does one thing and is ended. */
export type Job =
  | { kind: 'read-minutes'; input: MinutesInput }
  | { kind: 'make-file'; order: FileOrder }
  | { kind: 'read-paste'; html: string };
