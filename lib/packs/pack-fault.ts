import type { LibraryTable } from '../model/library';

/** What is wrong with a pack; each has its sentence in `lib/words/pack-words.ts`. */
export type PackFaultKind =
  | 'not-a-pack'
  | 'encrypted'
  | 'too-large'
  | 'too-many'
  | 'newer'
  | 'damaged'
  | 'sum'
  | 'missing'
  | 'unlisted'
  | 'overlap'
  | 'not-json'
  | 'too-deep'
  | 'unsafe-name'
  | 'unsafe-address'
  | 'no-record'
  | 'twice'
  | 'refers-to-nothing';

/** Why a pack was refused, and where it is wrong as far as that is known. */
export interface PackFault {
  kind: PackFaultKind;
  /** The file in the pack. */
  file?: string;
  table?: LibraryTable;
  /** The place of the record in its table, counted from 1. */
  record?: number;
  /** `content.quote`, `history.2.at`. */
  field?: string;
}

/** Carries a fault out of the reader, which refuses a pack as a whole. */
export class PackRefused extends Error {
  constructor(readonly fault: PackFault) {
    super(fault.kind);
  }
}
