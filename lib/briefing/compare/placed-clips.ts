import type { BriefingOutline, OutlinedClip } from '../../model/briefing-version';
import type { Id } from '../../model/id';
import { type MatchedSection, placeOf } from './match-sections';
import type { Place } from './outline-changes';

/** A clip of a version, once however many items it stands on. */
export interface PlacedClip {
  clip: OutlinedClip;
  at: Place[];
  /** The items it stands on, by their place among the matched ones: the same item has the same in both versions. */
  items: number[];
}

/** The clips of one version in reading order. */
export function placedClips(
  outline: BriefingOutline,
  matched: MatchedSection[],
  side: 'before' | 'after',
): Map<Id, PlacedClip> {
  const sections = new Map(matched.map((pair, index) => [pair[side], { index, at: placeOf(pair) }]));
  const placed = new Map<Id, PlacedClip>();
  for (const section of outline.sections) {
    const item = sections.get(section);
    if (item === undefined) continue;
    for (const clip of section.clips) {
      const known = placed.get(clip.clipId) ?? { clip, at: [], items: [] };
      if (!known.items.includes(item.index)) {
        known.at.push(...item.at);
        known.items.push(item.index);
      }
      placed.set(clip.clipId, known);
    }
  }
  return placed;
}
