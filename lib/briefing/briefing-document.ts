import type { BriefingForm, BriefingLanguage, CitationStyle } from '../model/briefing';
import type { Block } from '../model/content-block';
import type { Direction } from '../model/direction';
import type { Id } from '../model/id';
import type { StoredImage } from '../model/stored-image';
import type { ChartDrawing } from './chart-drawing';

/**
 * The briefing as a tree that knows no format. All text has been cleaned and all addresses checked when it was made.
 *
 * Reading order: masthead · highlights · key figures · what changed · open actions · sections · annex of evidence, sources,
 * verification, method. Footnotes are numbered in that order.
 */
export interface BriefingDocument {
  language: BriefingLanguage;
  /** BCP 47 tag of our own words, numbers and dates. */
  locale: string;
  dir: Direction;
  form: BriefingForm;
  citationStyle: CitationStyle;
  /** Whether a part without anything says so. */
  sayEmpty: boolean;
  /** To read it without its annex: whole minutes, at least one. */
  minutes: number;
  masthead: Masthead;
  highlights: Prose;
  keyFigures: KeyFigure[];
  /** Since an earlier version of this briefing; null where none was asked for. */
  changes: Changes | null;
  /** Open from the meetings before, and on no item of this agenda. */
  openActions: BriefingAction[];
  sections: Section[];
  annex: Annex;
  /** Footnotes; only the house style has any. */
  notes: Note[];
}

export interface Masthead {
  product: string;
  title: string;
  facts: Fact[];
  /** "TLP:AMBER · Sensitivity: moderate"; empty where nothing is marked. */
  marking: string;
}

export interface Fact {
  label: string;
  value: string;
}

export interface KeyFigure {
  printed: string;
  what: Run[];
  source: Run[];
  cites: Cite[];
  /** True where we computed it; it is then said. */
  ownCalculation: boolean;
}

export interface Changes {
  title: Run[];
  groups: { label: string; lines: Run[][] }[];
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

/** What a section holds, in reading order. */
export type SectionPart =
  | { kind: 'last-time'; blocks: Block[]; lines: Run[][] }
  | { kind: 'open-actions'; actions: BriefingAction[] }
  | { kind: 'new'; summary: Prose; clips: BriefingClip[]; more: string }
  | { kind: 'figures'; rows: FigureRow[]; charts: SectionChart[] }
  | { kind: 'disagreements'; lines: CitedLine[] }
  /** What else was found in its figures: each with its working. */
  | { kind: 'figure-checks'; lines: CitedLine[] }
  | { kind: 'gaps'; sentences: string[] }
  | { kind: 'line-to-take'; prose: Prose }
  | { kind: 'ask'; prose: Prose };

/** Something that a meeting before agreed and that is still to be done. */
export interface BriefingAction {
  actionId: Id;
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
  /** "1 August 2018 · IOM": when it was published, or for when it stands, and who says it. */
  dated: Run[];
  /** As far as it is shown here; the annex has all of it. */
  body: ClipBody;
  /** "Superseded by the edition of 30 September 2018: 5,950 → 6,120."; the body is struck then. Empty where it is not. */
  superseded: string;
  /** "Transcribed by hand", "12 of 40 rows; all are in the annex". */
  remarks: string[];
  /** Null where the clip is left out. */
  cite: Cite | null;
  /** Its number in the annex of evidence; null where there is none. */
  evidence: number | null;
  note: Block[];
}

export type ClipBody =
  | { kind: 'quote'; blocks: Block[] }
  /** What the person says instead of the quote: no quotation. */
  | { kind: 'paraphrase'; blocks: Block[] }
  | {
      kind: 'table';
      caption: string;
      header: string[][];
      rows: string[][];
      /** Lines under it that explain it. */
      notes: string[];
      /** "40 of 5,120 rows. 200 of 312 columns." where the page has more than was there to clip; else empty. */
      remark: string;
    }
  | {
      kind: 'image';
      image: StoredImage | null;
      alt: string;
      /** What the person read off it; never printed without the mark that says so. */
      typed: string;
      caption: string;
      credit: string;
      remark: string;
    }
  | { kind: 'link'; text: string; url: string | null }
  | { kind: 'page'; title: string; url: string | null; description: string };

/** A row of an item's table of figures. A column in which no row has anything is not shown. */
export interface FigureRow {
  what: Run[];
  /** As the last meeting had it. */
  before: FigureCell;
  now: FigureCell;
  /** Empty, or what we computed: it then says so. */
  change: Run[];
  source: CitedLine;
}

/** A figure as a table shows it: with what it stands for and, struck, what it takes the place of. */
export interface FigureCell extends CitedLine {
  /** The number alone; empty where there is none. */
  printed: string;
}

/** A line of ours and the ways from its end to what it is from. */
export interface CitedLine {
  runs: Run[];
  cites: Cite[];
}

/** A small chart of one series. */
export interface SectionChart {
  title: Run[];
  drawing: ChartDrawing;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** A line for each source: the dates for which its figures stand, and where they are from. */
  sources: CitedLine[];
}

/** How a place in the text leads to its source. */
export type Cite =
  /** A footnote of `BriefingDocument.notes`. */
  | { kind: 'note'; number: number }
  /** "(IOM, 2018a)" or "[3]"; it leads to the source of that number, where there is one. */
  | { kind: 'label'; runs: Run[]; source: number | null };

export interface Note {
  number: number;
  runs: Run[];
}

/** What the person writes, with its references made into words. */
export type Prose = ProseBlock[];
export type ProseBlock =
  | { type: 'paragraph'; children: ProseInline[] }
  | { type: 'heading'; depth: 1 | 2; children: ProseInline[] }
  | { type: 'list'; ordered: boolean; items: ProseBlock[][] };
export type ProseInline =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; children: ProseInline[] }
  | { type: 'link'; url: string; children: ProseInline[] }
  | { type: 'break' }
  /** Words of a page or a number of the minutes. */
  | { type: 'quoted'; text: string; lang: string; struck?: true }
  | { type: 'cite'; cite: Cite };

/** A stretch of a line. `own` is false for a page's words, which are set apart so that their direction stays theirs. */
export interface Run {
  text: string;
  own: boolean;
  lang: string;
  url: string | null;
  /** Something newer stands in its place; words beside it say so too. */
  struck?: true;
}

export interface Annex {
  /** Each clip whole, with its citation and the link to its place; only in the full form. */
  evidence: Evidence[];
  sources: ListedSource[];
  /** What was read again to see whether it still says so, and when. */
  verification: Run[][];
  method: Prose;
  methodSentences: string[];
}

export interface Evidence {
  number: number;
  clipId: Id;
  /** The number of the item that it stands on. */
  section: number;
  lang: string;
  dir: Direction;
  body: ClipBody;
  citation: Run[];
  /** The way to the very words; null where there is none that may be given. */
  url: string | null;
  remarks: string[];
}

export interface ListedSource {
  number: number;
  /** "[3]", or empty where the style has no numbers. */
  label: string;
  citation: Run[];
  /** The address as text and as link; null where it is none that can be opened safely. */
  url: string | null;
  /** Licence, caveats, where it is cited. */
  remarks: Run[][];
}
