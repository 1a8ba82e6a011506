import type { BriefingOutline, BriefingVersion } from '../../../lib/model/briefing-version';
import type { Id } from '../../../lib/model/id';

/** The two that are held against each other. */
export interface Chosen {
  from: BriefingVersion;
  /** Null for the briefing as it stands now. */
  toId: Id | null;
  to: BriefingOutline;
  /** Versions that something later can be held against. */
  canBegin: ReadonlySet<Id>;
  /** Versions after `from`, newest first. */
  later: BriefingVersion[];
  canEndNow: boolean;
}

/**
 * What the person chose, or what she most likely wants: the latest version against the briefing as it stands. A choice that is no
 * longer there, or ends before it begins, counts as none. Null where there are not two to compare.
 * @param versions newest first
 * @param now null while it is not known
 */
export function chosenVersions(
  versions: BriefingVersion[],
  now: BriefingOutline | null,
  { fromId, toId }: { fromId: Id | null; toId: Id | null },
): Chosen | null {
  const possible = now === null ? versions.slice(1) : versions;
  const from = possible.find(({ id }) => id === fromId) ?? possible[0];
  if (from === undefined) return null;
  const later = versions.slice(0, versions.indexOf(from));
  const chosen = later.find(({ id }) => id === toId) ?? (now === null ? later[0] : undefined);
  const to = chosen?.outline ?? now;
  if (to === null) return null;
  const canBegin = new Set(possible.map(({ id }) => id));
  return { from, toId: chosen?.id ?? null, to, canBegin, later, canEndNow: now !== null };
}
