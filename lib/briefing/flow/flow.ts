import type { Direction } from '../../model/direction';
import type { Id } from '../../model/id';
import type { StoredImage } from '../../model/stored-image';
import type { ChartDrawing } from '../chart-drawing';

/**
 * The briefing as a flow of blocks: what every format can show, and nothing that only one of them can. `layoutBriefing` makes it
 * of the document tree, and each renderer turns it into its format; so all formats say the same words in the same order. All
 * text is clean and all addresses are checked, so renderers only escape.
 */
export interface Flow {
  /** BCP 47 tag and direction of our own words. */
  locale: string;
  dir: Direction;
  title: string;
  /** Set tightly, for the two-page note. */
  compact: boolean;
  /** At the head of each page after the first. */
  runningTitle: string;
  /** "TLP:AMBER · Sensitivity: moderate", on every page; empty where nothing is marked. */
  marking: string;
  blocks: FlowBlock[];
  /** Footnotes in the order in which they are referred to; each is referred to once. */
  notes: FlowNote[];
  labels: FlowLabels;
}

export interface FlowNote {
  /** 1 for the first. */
  number: number;
  children: FlowInline[];
}

/** Our words that a format needs beside the text. */
export interface FlowLabels {
  /** Over the footnotes where they stand at the end. */
  notes: string;
  contents: string;
  page: string;
  /** For the way back from a footnote, for those who listen. */
  backToText: string;
  table: string;
}

export type FlowInline =
  | { type: 'text'; value: string }
  /** Words of a page or a person, in whatever language: they are set apart so that their direction stays theirs. */
  | { type: 'foreign'; value: string; lang: string }
  /** `struck`: no longer holds. Plain text cannot show it, so the words around it always say so too. */
  | { type: 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'struck'; children: FlowInline[] }
  | { type: 'link'; url: string; children: FlowInline[] }
  /** To the block with this anchor. */
  | { type: 'jump'; to: string; children: FlowInline[] }
  | { type: 'break' }
  | { type: 'note'; number: number };

/** Direction of a block: its own, or that of its first strong character, or (null) that of what is around it. */
export type FlowDir = Direction | 'auto' | null;

export type FlowBlock =
  | { type: 'heading'; level: 1 | 2 | 3 | 4; role: string; anchor: string | null; dir: FlowDir; children: FlowInline[] }
  | {
      type: 'paragraph';
      role: ParagraphRole;
      lang: string;
      dir: FlowDir;
      children: FlowInline[];
    }
  | {
      type: 'group';
      role: GroupRole;
      lang: string;
      dir: FlowDir;
      anchor: string | null;
      /** The record that it shows, on which the desk hangs its controls. */
      hook: { topic: Id } | { clip: Id } | null;
      children: FlowBlock[];
    }
  | { type: 'list'; role: ListRole; ordered: boolean; items: FlowBlock[][] }
  | { type: 'facts'; facts: { label: string; value: FlowInline[] }[] }
  | {
      type: 'table';
      role: 'quoted' | 'figures';
      lang: string;
      dir: FlowDir;
      caption: FlowInline[];
      /** Header rows, spans expanded: equal neighbours are one heading (`header-cells.ts`). */
      header: FlowInline[][][];
      /** A row of one cell goes over all columns. */
      rows: FlowInline[][][];
    }
  | { type: 'image'; image: StoredImage; alt: string; lang: string }
  /** A picture of numbers; where it cannot be drawn its words say what it shows. */
  | { type: 'chart'; drawing: ChartDrawing; alt: string }
  | { type: 'code'; value: string };

/** What a paragraph is, for its look. */
export type ParagraphRole =
  | 'product'
  | 'marking'
  | 'body'
  | 'quoted-heading'
  | 'key-value'
  | 'key-label'
  | 'dated'
  | 'lead'
  | 'address'
  | 'caption'
  | 'citation'
  | 'remark'
  | 'label'
  | 'missing'
  | 'action-text'
  | 'action-facts'
  | 'overdue-facts'
  | 'agenda-item'
  | 'lacking-item'
  | 'disagreement'
  | 'gap'
  | 'empty'
  | 'source-entry';

/** What a group of blocks is, for its look and for what must stay together on paper. */
export type GroupRole =
  | 'masthead'
  | 'agenda'
  | 'highlights'
  | 'key-figures'
  | 'key-figure'
  | 'changes'
  | 'open-from-before'
  | 'section'
  | 'last-time'
  | 'open-actions'
  | 'summary'
  | 'new'
  | 'clip'
  | 'left-out'
  | 'quote'
  | 'blockquote'
  | 'image'
  | 'page'
  | 'note'
  | 'figures'
  | 'chart'
  | 'disagreements'
  | 'figure-checks'
  | 'gaps'
  | 'line-to-take'
  | 'ask'
  | 'annex'
  | 'evidence'
  | 'evidence-item'
  | 'sources'
  | 'source'
  | 'verification'
  | 'method';

export type ListRole = 'agenda' | 'actions' | 'written' | 'quoted' | 'changes';
