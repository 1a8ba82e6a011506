import type { ClipView } from '../../lib/model/clip-view';
import type { BoardSection } from './board-section';

/** What the arrow keys stop at: the head of a section, or one clip in it. A clip on two topics has two rows. */
export type BoardRow =
  | { kind: 'section'; key: string; section: BoardSection }
  | { kind: 'clip'; key: string; section: BoardSection; view: ClipView; index: number };

export type ClipRowData = Extract<BoardRow, { kind: 'clip' }>;

/** The key of a clip's row; the same clip has another one in another section. */
const clipRowKey = (section: BoardSection, clipId: string): string => `${section.key}/${clipId}`;

/** @returns the rows in reading order, without the clips of folded sections */
export function visibleRows(sections: BoardSection[], isOpen: (section: BoardSection) => boolean): BoardRow[] {
  return sections.flatMap((section) => [
    { kind: 'section', key: section.key, section } satisfies BoardRow,
    ...(isOpen(section) ? clipRows(section) : []),
  ]);
}

/** Sections are read anew with every change and never altered, so their rows stay the same objects until then. */
const rowsOf = new WeakMap<BoardSection, ClipRowData[]>();

/** @returns the rows of a section's clips, in order; the same ones for the same section, so that none is drawn for nothing */
export function clipRows(section: BoardSection): ClipRowData[] {
  const known = rowsOf.get(section);
  if (known) return known;
  const rows = section.clips.map((view, index): ClipRowData => {
    return { kind: 'clip', key: clipRowKey(section, view.clip.id), section, view, index };
  });
  rowsOf.set(section, rows);
  return rows;
}
