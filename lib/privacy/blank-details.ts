import type { PersonalDetail } from './personal-detail';

/** Stands where something was taken out. */
export const blank = '[…]';

/** A text with `[…]` in place of each detail; those that overlap leave one. Every other character stays. */
export function blankDetails(text: string, details: readonly Pick<PersonalDetail, 'start' | 'end'>[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of details.toSorted((a, b) => a.start - b.start)) {
    if (start >= from) blanked += text.slice(from, start) + blank;
    from = Math.max(from, end);
  }
  return blanked + text.slice(from);
}
