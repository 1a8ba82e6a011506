import { useState } from 'react';
import type { BoardSection } from './board-section';

/** Followed by the section, each by itself: what is deleted for good takes along whatever is named after it. */
const prefix = 'board-open:';

/**
 * Which sections are unfolded. A section with clips is open and one without is folded, until the person says otherwise;
 * what she said stays after the panel was closed.
 */
export function useOpenness() {
  const [said, setSaid] = useState<Record<string, boolean>>(read);
  /** A folded section that a drag rests upon; it folds again when the drag moves on. */
  const [sprung, setSprung] = useState<string | null>(null);

  const isOpen = (section: BoardSection) =>
    section.key === sprung || section.key === 'search' || (said[section.key] ?? section.clips.length > 0);

  return {
    isOpen,
    spring: setSprung,
    set: (section: BoardSection, open: boolean) => {
      setSaid({ ...said, [section.key]: open });
      localStorage.setItem(prefix + section.key, String(open));
    },
  };
}
export type Openness = ReturnType<typeof useOpenness>;

function read(): Record<string, boolean> {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), localStorage.getItem(name) === 'true']));
}
