import type { PageToWorker } from '../../lib/messaging/page-to-worker';
import type { SiteLeave } from '../../lib/messaging/site-leave';
import type { WorkerChecks } from '../../lib/messaging/worker-checks';
import type { MinutesDocument } from '../../lib/model/minutes-document';
import type { MinutesReading } from '../../lib/model/minutes-reading';
import type { Refusal } from '../../lib/model/refusal';
import type { Traces } from '../../lib/services/traces';

/** A document as it comes: the bytes of a file, what the clipboard held, or the mark-up of a page. */
export type MinutesInput =
  | { kind: 'file'; bytes: Uint8Array; fileName: string; mime: string }
  | { kind: 'pasted'; html: string; text: string }
  | { kind: 'page'; html: string; address: string; title: string };

/** A command as the browser has it; `keys` is empty where the browser refused the suggested shortcut. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** What the desk needs of the browser, given so that it can be shown and tested without one. */
export interface Platform {
  shortcuts: () => Promise<Shortcut[]>;
  /** Where the person sets shortcuts: the address to name, and the way there if the browser lets us go. */
  shortcutsPlace: string;
  openShortcuts: (() => Promise<unknown>) | null;
  send: (message: PageToWorker) => Promise<unknown>;
  leave: SiteLeave;
  checks: WorkerChecks;
  /** What lies outside of the store and goes with what is deleted for good. */
  traces: Traces;
  /** Reads a document apart from the page, which stays responsive; rejects where `signal` stops it. */
  readMinutes: (
    input: MinutesInput,
    options: { signal: AbortSignal },
  ) => Promise<{ ok: true; document: MinutesDocument; reading: MinutesReading } | Refusal>;
  /** The page whose minutes the person asked to import; it is given once, and null where there is none. */
  takePageForImport: () => Promise<{ html: string; address: string; title: string } | Refusal | null>;
}
