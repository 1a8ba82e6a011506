import type { MeetingName } from '../model/action-row';
import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { Snapshot } from '../model/snapshot';
import type { StoredImage } from '../model/stored-image';
import type { ExchangeWords } from '../words/exchange-words';
import type { ClipRow } from './clip-row';

/** What goes into an evidence pack, as plain values. */
export interface PackInput {
  meeting: Pick<MeetingName, 'title' | 'date'>;
  preparedAt: Instant;
  /** "TLP:AMBER · Sensitivity: moderate"; empty where nothing is marked. */
  marking: string;
  /** The briefing in its formats: `briefing.html`, `briefing.docx`, `briefing.md`. */
  files: { path: string; mime: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** Tables made for the same readers, by the name that they have in the pack: `figures.csv`, `tables.xlsx`. */
  tables: { path: 'figures.csv' | 'tables.xlsx'; mime: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** In the order of the annex, so that E001 there is E001 here. */
  clips: PackClip[];
  snapshots: PackSnapshot[];
  images: StoredImage[];
  /** Of the meeting: it says on which day a source was read. */
  zone: string;
  words: ExchangeWords;
  /** SHA-256, hexadecimal. */
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Gives way to whatever waits, such as a frame to be drawn. */
  pause(): Promise<void>;
}

export interface PackClip extends ClipRow {
  /** As the briefing writes it. */
  citation: string;
  /** When else its words were found on the page, the first time first, and the page as it was then. */
  seenAgain: { at: Instant; snapshotId: Id | null }[];
}

export interface PackSnapshot extends Omit<Snapshot, 'gzip'> {
  /** The readable text of the page, as stored. */
  text: string;
}
