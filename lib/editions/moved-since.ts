import type { Clip } from '../model/clip';
import type { Source } from '../model/source';
import { notationOf } from './difference-of';
import { editionEntry } from './edition-entry';
import { movedPairs } from './moved-cells';
import type { PageText } from './page-text';
import { passageOf } from './passage';
import { rolledOn } from './rolled-on';

/** A clip whose sentence stands on its page with other figures now. */
export interface MovedClip {
  clip: Clip;
  moves: { before: string; after: string }[];
}

/** Which of earlier clips of a page no longer stand there as they were clipped, by their figures; each with the figures it has now. */
export function movedSince(earlier: { clip: Clip; source: Source }[], page: PageText): MovedClip[] {
  return earlier.flatMap(({ clip, source }): MovedClip[] => {
    const { clippedAt: seenAt, snapshotId } = clip;
    const entry = editionEntry(clip, { seenAt, snapshotId, fields: source.fields });
    if (entry?.kind !== 'excerpt') return [];
    const passage = passageOf(entry.tokens);
    if (passage.figures.length === 0) return [];
    const now = rolledOn({ tokens: entry.tokens, passage, blocks: entry.words.split('\n').length }, page);
    const moves = now === null ? [] : movedPairs(passage.figures, now.figures, notationOf([entry.words]));
    return moves.length === 0 ? [] : [{ clip, moves }];
  });
}
