import type { Id } from '../../model/id';
import { movedBetween } from './moved-between';
import type { OutlineChanges } from './outline-changes';
import { pairEditions } from './pair-editions';
import type { PlacedClip } from './placed-clips';

/** What became of the clips: which came and went, which say something else now, and which stand on other items. */
export function compareClips(before: ReadonlyMap<Id, PlacedClip>, after: ReadonlyMap<Id, PlacedClip>): OutlineChanges {
  const gone = [...before.values()].filter(({ clip }) => !after.has(clip.clipId));
  const come = [...after.values()].filter(({ clip }) => !before.has(clip.clipId));
  const kept = [...before.values()].filter(({ clip }) => after.has(clip.clipId));
  const { editions, left, besides } = pairEditions(gone, come, kept);
  const changes: OutlineChanges = {
    added: [],
    removed: left.gone.map(({ clip, at }) => ({ kind: 'clip', clip, at })),
    moved: [],
    rewritten: [],
    items: [],
    renewed: editions.map((pair) => ({ before: pair.before.clip, after: pair.after.clip })),
  };
  const tell = (old: PlacedClip, now: PlacedClip, isNew: boolean) => {
    const { moved, parts, rewritten } = movedBetween(old, now);
    if (moved !== null) changes.moved.push(moved);
    if (isNew) return;
    if (rewritten !== null) changes.rewritten.push(rewritten);
    if (parts.added.length > 0)
      changes.added.push({ kind: 'table-part', at: now.at, of: parts.of, labels: parts.added });
    if (parts.removed.length > 0)
      changes.removed.push({ kind: 'table-part', at: old.at, of: parts.of, labels: parts.removed });
  };
  for (const pair of editions) tell(pair.before, pair.after, false);
  for (const pair of besides) tell(pair.before, pair.after, true);
  for (const now of come) {
    if (left.come.has(now)) changes.added.push({ kind: 'clip', clip: now.clip, at: now.at });
  }
  for (const old of kept) {
    const now = after.get(old.clip.clipId);
    if (now === undefined) continue;
    tell(old, now, false);
    if (!sameItems(old.items, now.items)) {
      changes.items.push({ kind: 'clip-moved', clip: now.clip, from: old.at, to: now.at });
    }
  }
  return changes;
}

function sameItems(before: number[], after: number[]): boolean {
  return before.length === after.length && before.every((item) => after.includes(item));
}
