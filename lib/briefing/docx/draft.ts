import type { Direction } from '../../model/direction';
import type { StoredImage } from '../../model/stored-image';
import type { Flow } from '../flow/flow';
import type { BookmarkNames } from './bookmark-names';
import type { Frame } from './docx-frames';
import type { DocxStyleId } from './docx-styles';
import type { ListKind } from './list-definitions';
import type { PageGeometry } from './page-geometry';
import type { Picture } from './picture';
import type { Relations } from './relations';

/** A file while it is being written. */
export interface Draft {
  flow: Flow;
  page: PageGeometry;
  bookmarks: BookmarkNames;
  /** The pictures that Word can show. */
  pictures: ReadonlyMap<StoredImage, Picture>;
  /** Those of the flow. */
  numbersOfNotes: ReadonlySet<number>;
  /** Footnotes already referred to: Word has one reference for each. */
  placed: Set<number>;
  /** Bookmarks that the next paragraph must carry. */
  waiting: string[];
  /** Ends of bookmarks that run to the end of the file. */
  closing: string;
  /** Bookmarks and pictures so far: each has a number of its own. */
  things: number;
  /** Whether the next paragraph begins a page. */
  newPage: boolean;
  /** Room that the next paragraph must leave above itself, in twentieths of a point. */
  room: number;
  /** Lists so far; each counts from one. */
  lists: ListKind[];
  /** Looks of runs as the file has them, by all that makes them. */
  looks: Map<string, string>;
  /** Addresses that were checked. */
  targets: Map<string, string | null>;
  /** What the part that is being written leads to. */
  relations: Relations;
}

/** Where in the file a block stands, and what holds there. */
export interface Place {
  dir: Direction;
  /** BCP 47 tag; empty where nobody knows. */
  lang: string;
  /** The style of running text. */
  body: DocxStyleId;
  frame: Frame | null;
  /** The direction of what stands in the frame: its rule is where that starts. */
  frameDir: Direction;
  /** From the edge to the text, in twentieths of a point. */
  start: number;
  /** From edge to edge, in twentieths of a point. */
  width: number;
  /** How deep in lists. */
  depth: number;
  /** Whether all of it stays on one page, as far as that holds it. */
  together: boolean;
  /** Whether the last paragraph must stay on the page of what follows. */
  keepNext: boolean;
}
