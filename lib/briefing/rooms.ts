import type { BriefingDocument } from './briefing-document';
import { estimatePages } from './flow/estimate-pages';
import { layoutBriefing } from './flow/layout-briefing';
import type { Room } from './shown-body';

/** How much of everything a form takes in. */
export interface Rooms {
  clip: Room;
  mostClips: number;
  minutesWords: number;
  mostFigures: number;
  /** Of an item: every chart, the one that says most and flat, or none. */
  charts: 'all' | 'one' | 'none';
}

/** The full pack: the text stays readable, and the annex has the rest. */
export const roomyForm: Rooms = {
  clip: { quoteWords: 120, tableRows: 12, images: true },
  mostClips: Number.POSITIVE_INFINITY,
  minutesWords: 150,
  mostFigures: Number.POSITIVE_INFINITY,
  charts: 'all',
};

/** From the roomiest to the tightest that still says something of each item. A chart is worth more than the longest quotes, and less than the usual ones. */
const ladder: Rooms[] = [
  rooms(80, { tableRows: 8, mostClips: 8, minutesWords: 80, mostFigures: 6, charts: 'one' }),
  rooms(60, { tableRows: 6, mostClips: 5, minutesWords: 60, mostFigures: 4, charts: 'one' }),
  rooms(60, { tableRows: 6, mostClips: 5, minutesWords: 60, mostFigures: 4 }),
  rooms(45, { tableRows: 4, mostClips: 4, minutesWords: 45, mostFigures: 3 }),
  rooms(35, { tableRows: 0, mostClips: 3, minutesWords: 35, mostFigures: 2 }),
  rooms(25, { tableRows: 0, mostClips: 2, minutesWords: 25, mostFigures: 0 }),
  rooms(25, { tableRows: 0, mostClips: 1, minutesWords: 20, mostFigures: 0 }),
  rooms(15, { tableRows: 0, mostClips: 1, minutesWords: 0, mostFigures: 0 }),
];

/** Pages of the two-page note, less what the estimate may err by. */
const pages = 1.85;

/**
 * The note in the roomiest measure with which it fits on two pages, or the tightest where none does: what the person wrote
 * herself is never shortened.
 * @param make makes the document with a measure
 */
export function roomsOfNote(make: (rooms: Rooms) => BriefingDocument): BriefingDocument {
  let [low, high] = [0, ladder.length - 1];
  let best: BriefingDocument | null = null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const document = make(ladder[middle] ?? roomyForm);
    if (estimatePages(layoutBriefing(document)) <= pages) {
      best = document;
      high = middle;
    } else low = middle + 1;
  }
  return best ?? make(ladder[low] ?? roomyForm);
}

type Measures = Pick<Rooms, 'mostClips' | 'minutesWords' | 'mostFigures'> &
  Partial<Pick<Rooms, 'charts'>> & { tableRows: number };

/** Pictures of pages have no room in a note. */
function rooms(quoteWords: number, { tableRows, charts = 'none', ...most }: Measures): Rooms {
  return { clip: { quoteWords, tableRows, images: false }, ...most, charts };
}
