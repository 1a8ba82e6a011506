import type { Found } from './minutes-draft';

/** Marks an element as a value of the review: where it was read, and whether it waits to be checked. `line-links` follows it. */
export function spotOf({ line, sure }: Found, end: number | null = null) {
  return {
    'data-line': line ?? undefined,
    'data-end': end ?? undefined,
    'data-unsure': sure ? undefined : true,
  };
}
