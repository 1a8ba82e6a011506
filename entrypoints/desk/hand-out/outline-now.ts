import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { outlineOf } from '../../../lib/briefing/compare/outline-of';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import type { BriefingOutline } from '../../../lib/model/briefing-version';

/** What the briefing says in words, whatever its form: so a note and a pack of the same day compare as equal. */
export function outlineNow(input: BriefingInput): BriefingOutline {
  const pages = new Map(
    input.topics.flatMap(({ clips }) => clips.map(({ clip }): [string, string] => [clip.id, clip.canonicalUrl])),
  );
  const full = { ...input, briefing: { ...input.briefing, form: 'full' as const }, changes: null }; // literal for the union
  return outlineOf(makeBriefing(full), pages);
}
