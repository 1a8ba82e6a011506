import type { Provenance } from '../model/source';

/** A value that the page offers for a field, and how far its mark-up is to be believed. */
export interface Candidate<T> {
  value: T;
  from: Provenance;
  label: string;
  /** Lower is believed first. From `neverChosen` on it is only shown to the person. */
  rank: number;
}

export const neverChosen = 100;
const maxOthers = 20;

export interface ChosenField<T> {
  chosen: { value: T; from: Provenance; label: string } | null;
  others: { value: T; from: Provenance; label: string }[];
  doubtful?: true;
}

const shown = <T>({ value, from, label }: Candidate<T>) => ({ value, from, label: label.slice(0, 200) });

/** The believed candidate (first among equals), and what else the page offers: each value of each origin once. */
export function chooseField<T>(candidates: Candidate<T>[]): ChosenField<T> {
  const ordered = [...candidates].sort((a, b) => a.rank - b.rank);
  const chosen = ordered[0] && ordered[0].rank < neverChosen ? ordered[0] : null;
  const seen = new Set<string>();
  const others = ordered.filter((candidate) => {
    const key = JSON.stringify([candidate.value, candidate.from, candidate.label]);
    if (candidate === chosen || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { chosen: chosen && shown(chosen), others: others.slice(0, maxOthers).map(shown) };
}
