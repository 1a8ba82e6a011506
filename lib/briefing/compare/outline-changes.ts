import type { FigureMove } from '../../editions/figure-move';
import type { OutlinedClip, OutlinedSection } from '../../model/briefing-version';
import type { Id } from '../../model/id';

/** What changed from one version of a briefing to a later one. */
export interface OutlineChanges {
  added: Entry[];
  removed: Entry[];
  moved: MovedFigures[];
  rewritten: Rewriting[];
  items: ItemChange[];
  /**
   * Clips that went because a clip of the same page or table came that says the same, perhaps with other figures. They are in
   * neither `added` nor `removed`.
   */
  renewed: { before: OutlinedClip; after: OutlinedClip }[];
}

/** An item as the later version numbers it; one that is no longer there as it was. */
export type Place = Pick<OutlinedSection, 'number' | 'title'> & { gone: boolean };

/** What the person writes. */
export type WrittenPart = 'highlights' | 'summary' | 'lineToTake' | 'ask';

/** Something that one of two versions says and the other does not. `at` has no place for what stands before the items. */
export type Entry = { at: Place[] } & (
  | { kind: 'clip'; clip: OutlinedClip }
  | { kind: 'action'; text: string; facts: string }
  | { kind: 'gap'; text: string }
  | { kind: 'figure'; printed: string; what: string }
  | { kind: 'text'; part: WrittenPart; text: string }
  /** Rows and columns of a table that is in both. */
  | { kind: 'table-part'; of: string; labels: string[] }
);

/** The figures of one place that now stand otherwise. */
export interface MovedFigures {
  at: Place[];
  /** The name of the table, or the sentence as it is now, or what the figure is of. */
  of: string;
  /** Where the newer ones stand; empty for figures of the minutes, whose sentence says it. */
  citation: string;
  clipId: Id | null;
  moves: FigureMove[];
}

/** A text that is in both and reads otherwise. */
export interface Rewriting {
  at: Place[];
  of: WrittenPart | 'clip' | 'action';
  /** The text of the action whose facts changed, or the citation of the clip; empty for what the person writes. */
  name: string;
  before: string;
  after: string;
}

export type ItemChange =
  | { kind: 'added' | 'removed'; place: Place }
  | { kind: 'renamed'; place: Place; before: string }
  | { kind: 'clip-moved'; clip: OutlinedClip; from: Place[]; to: Place[] };

/** Whether two versions say the same. */
export function isUnchanged({ added, removed, moved, rewritten, items }: OutlineChanges): boolean {
  return added.length + removed.length + moved.length + rewritten.length + items.length === 0;
}
