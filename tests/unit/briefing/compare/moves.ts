import { compareOutlines } from '../../../../lib/briefing/compare/compare-outlines';
import type { OutlineChanges } from '../../../../lib/briefing/compare/outline-changes';
import type { OutlinedClip } from '../../../../lib/model/briefing-version';
import { outline, section } from '../outlines';

/** "Arrivals, Mar: 666 → 598 (-68)" */
export const moves = ({ moved }: OutlineChanges) =>
  moved.flatMap((figures) =>
    figures.moves.map(({ row, column, before, after, difference }) => {
      const name = [row, column].filter(Boolean).join(', ');
      const unit = difference?.unit === 'points' ? ' points' : '';
      return `${name ? `${name}: ` : ''}${before} → ${after}${difference ? ` (${difference.value}${unit})` : ''}`;
    }),
  );

/** A version of one item with these clips. */
export const onOne = (...clips: OutlinedClip[]) => outline([section(1, { clips })]);

/** What moved between a clip and its next edition. */
export const moved = (before: OutlinedClip, after: OutlinedClip) => moves(compareOutlines(onOne(before), onOne(after)));

/** The clips that came, or went. */
export const clipsOf = (entries: OutlineChanges['added']) =>
  entries.flatMap((entry) => (entry.kind === 'clip' ? [entry.clip.clipId] : []));
