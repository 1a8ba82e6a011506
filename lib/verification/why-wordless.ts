import type { Clip } from '../model/clip';
import type { UncheckedReason } from '../model/verification';

/** Why a clip has no words that could be looked for on its page. */
export function whyWordless({ content }: Pick<Clip, 'content'>): UncheckedReason {
  return content.kind === 'image' ? 'picture' : 'no-text';
}
