import type { Refusal } from '../../../lib/model/refusal';
import type { Forgotten } from '../../../lib/services/forgotten';

/** Does what has no way back. @param done the sentence that says so */
export type Wipe = (run: () => Promise<Forgotten | Refusal>, done: string) => Promise<void>;
