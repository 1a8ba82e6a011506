import type { Changes } from '../../../lib/briefing/briefing-document';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { compareOutlines } from '../../../lib/briefing/compare/compare-outlines';
import { makeChanges } from '../../../lib/briefing/compare/make-changes';
import { settingOf } from '../../../lib/briefing/setting';
import type { BriefingVersion } from '../../../lib/model/briefing-version';
import { outlineNow } from './outline-now';

/** What changed between a version that was kept and the briefing as it would go out now. */
export function changesSince(input: BriefingInput, version: BriefingVersion): Changes {
  const changes = compareOutlines(version.outline, outlineNow(input));
  return makeChanges(changes, version, settingOf(input.briefing.language, input.meeting.zone));
}
