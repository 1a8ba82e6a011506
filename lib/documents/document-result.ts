import type { MinutesDocument } from '../model/minutes-document';
import type { Refusal } from '../model/refusal';

/** What reading gives: the document as lines, or the reason why there is none. */
export type DocumentResult = { ok: true; document: MinutesDocument } | Refusal;
