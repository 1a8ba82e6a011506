import type { Block } from '../model/content-block';
import type { Direction } from '../model/direction';
import type { Id } from '../model/id';
import type { StoredImage } from '../model/stored-image';

/**
 * The briefing as a tree that knows no format: every renderer says the same words in the same order. All text has
 * been cleaned and all addresses checked when it was made, so renderers only escape.
 *
 * Reading order, with the rooms that later parts move into: masthead (facts; a sharing label is one more fact) ·
 * open actions · highlights · key figures · sections · annex of evidence · sources · method.
 */
export interface BriefingDocument {
  /** BCP 47 tag of our own words and dates. */
  language: string;
  dir: Direction;
  masthead: Masthead;
  /** Open from the meetings before, and on no item of this agenda. */
  openActions: BriefingAction[];
  sections: Section[];
  sources: ListedSource[];
}

export interface Masthead {
  product: string;
  title: string;
  facts: Fact[];
}

export interface Fact {
  label: string;
  value: string;
}

/** One agenda item; `number` is its place on the agenda as the person sees it. */
export interface Section {
  topicId: Id;
  number: number;
  title: string;
  /** "3 clips, 2 sources, 1 gap", for the agenda at the top. */
  summary: string;
  /** Whether it has a gap. */
  lacking: boolean;
  parts: SectionPart[];
}

/**
 * What a section holds, in reading order. The figures table and disagreements will stand between the clips and the gaps:
 * each is one more kind here and one more case in each renderer.
 */
export type SectionPart =
  | { kind: 'last-time'; blocks: Block[]; lines: Run[][] }
  | { kind: 'open-actions'; actions: BriefingAction[] }
  | { kind: 'line-to-take'; blocks: Block[] }
  | { kind: 'ask'; blocks: Block[] }
  | { kind: 'clips'; clips: BriefingClip[] }
  | { kind: 'gaps'; sentences: string[] };

/** Something that a meeting before agreed and that is still to be done. */
export interface BriefingAction {
  text: string;
  /** Owners, due date, status, since when: one line. */
  facts: Run[];
  overdue: boolean;
}

export interface BriefingClip {
  clipId: Id;
  /** False only in the desk's preview, which may show what is left out. */
  included: boolean;
  /** Language and direction of the body, which is the page's and not ours. Empty language: the page does not say. */
  lang: string;
  dir: Direction;
  body: ClipBody;
  citation: Run[];
  /** Its place in the list of sources; null where the clip is left out and nothing else cites its source. */
  sourceNumber: number | null;
  note: Block[];
}

export type ClipBody =
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'table'; caption: string; header: string[][]; rows: string[][] }
  | { kind: 'image'; image: StoredImage | null; alt: string; caption: string; credit: string; remark: string }
  | { kind: 'link'; text: string; url: string | null }
  | { kind: 'page'; title: string; url: string | null; description: string };

/** A stretch of a line. `own` is false for a page's words, which are set apart so that their direction stays theirs. */
export interface Run {
  text: string;
  own: boolean;
  lang: string;
  url: string | null;
}

export interface ListedSource {
  number: number;
  citation: Run[];
  /** The address as text and as link; null where it is none that can be opened safely. */
  url: string | null;
  /** Licence, caveats, where it is cited. */
  remarks: Run[][];
}
