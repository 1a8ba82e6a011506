/** What can lead to one person: an address, a number, a name given as a contact, a place to the metre. */
export type DetailKind = 'email' | 'phone' | 'name' | 'id' | 'coordinates';

/** A personal detail in a text; `start` and `end` count UTF-16 code units of that text. */
export interface PersonalDetail {
  kind: DetailKind;
  start: number;
  end: number;
  text: string;
}

/** A detail in the reading of a text, before it is led back to the text itself. */
export interface FoundDetail {
  kind: DetailKind;
  start: number;
  end: number;
}
