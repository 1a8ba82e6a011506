import type { Refusal } from '../../../lib/model/refusal';

/** Does what has no way back. @param done the sentence that says so */
export type Wipe = (run: () => Promise<{ ok: true } | Refusal>, done: string) => Promise<void>;
