import type { Changes } from '../../../lib/briefing/briefing-document';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { compareOutlines } from '../../../lib/briefing/compare/compare-outlines';
import { makeChanges } from '../../../lib/briefing/compare/make-changes';
import { tellableOutline } from '../../../lib/briefing/compare/tellable-outline';
import { settingOf } from '../../../lib/briefing/setting';
import type { BriefingVersion } from '../../../lib/model/briefing-version';
import type { Id } from '../../../lib/model/id';
import { outlineNow } from './outline-now';

/**
 * What changed between a version that was kept and the briefing as it would go out now, as far as it may be told.
 * @param isTold whether a clip of that version which is not in this one may be told
 */
export function changesSince(input: BriefingInput, version: BriefingVersion, isTold: (clipId: Id) => boolean): Changes {
  const now = outlineNow(input);
  const here = new Set(now.sections.flatMap(({ clips }) => clips.map(({ clipId }) => clipId)));
  const before = tellableOutline(version.outline, now, (clipId) => here.has(clipId) || isTold(clipId));
  const changes = compareOutlines(before, now);
  return makeChanges(changes, version, settingOf(input.briefing.language, input.meeting.zone));
}
