import { useState } from 'react';
import type { BoardSection } from './board-section';

const storedUnder = 'board-openness';

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
      const next = { ...said, [section.key]: open };
      setSaid(next);
      localStorage.setItem(storedUnder, JSON.stringify(next));
    },
  };
}
export type Openness = ReturnType<typeof useOpenness>;

function read(): Record<string, boolean> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storedUnder) ?? '{}');
    const entries = stored && typeof stored === 'object' ? Object.entries(stored) : [];
    return Object.fromEntries(entries.filter(([, open]) => typeof open === 'boolean'));
  } catch {
    return {}; // a choice of looks: losing it is no harm
  }
}
