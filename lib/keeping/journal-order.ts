/**
 * What a page asks of its journal thread. `append` adds a line. The others write the store anew: `begin`, any number of `piece`, and
 * `finish`, which then lets go of what lines up to `sequence` said; or `abandon`, so that others may write a copy.
 */
export type JournalOrder = { id: number } & JournalWish;
export type JournalWish =
  | { kind: 'append'; json: string; sequence: number }
  | { kind: 'begin' }
  | { kind: 'piece'; json: string }
  | { kind: 'finish'; sequence: number }
  | { kind: 'abandon' };

/** The answer to the order of this number. `clean`, of `finish`: nothing older is left anywhere. */
export interface JournalAnswer {
  id: number;
  ok: boolean;
  clean?: boolean;
  why?: string;
}
