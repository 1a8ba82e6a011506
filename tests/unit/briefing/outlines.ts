import type { BriefingOutline, OutlinedClip, OutlinedSection } from '../../../lib/model/briefing-version';
import { uuid } from './records';

/** A clip of an outline; without a page of its own it is of one that no other clip is of. */
export function clip(number: number, words: string, given: Partial<OutlinedClip> = {}): OutlinedClip {
  const page = `https://portal.example/${number}`;
  return { clipId: uuid(number), words, cells: [], page, citation: `Source ${number}`, ...given };
}

export function table(number: number, caption: string, cells: string[][], given: Partial<OutlinedClip> = {}) {
  return clip(number, caption, { cells, ...given });
}

/** An item; its topic has the same id in every version. */
export function section(number: number, given: Partial<OutlinedSection> = {}): OutlinedSection {
  return {
    ...{ topicId: uuid(9_000 + number), number, title: `Item ${number}`, summary: '', lineToTake: '', ask: '' },
    ...{ clips: [], actions: [], figures: [], gaps: [] },
    ...given,
  };
}

export function outline(sections: OutlinedSection[], given: Partial<BriefingOutline> = {}): BriefingOutline {
  return { highlights: '', keyFigures: [], sections, ...given };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

/** The monthly table of the inter-agency update, as its editions of June and of September 2018 print it. */
export const monthlyOfJune = table(
  1,
  'Detected refugee and migrant arrivals to Bosnia and Herzegovina per month, 2018 (June edition)',
  [
    ['Month', ...months, 'Total'],
    ['Arrivals', '237', '479', '666', '1,419', '2,557', '2,294', '7,652'],
  ],
  { page: 'https://reliefweb.example/update-june-2018', citation: 'Source: UNCT, Update, June 2018.' },
);
export const monthlyOfSeptember = table(
  2,
  'Detected refugee and migrant arrivals to Bosnia and Herzegovina per month, 2018 (September edition)',
  [
    ['Month', ...months, 'Jul', 'Aug', 'Sep', 'Total'],
    ['Arrivals', '237', '479', '598', '1,801', '2,242', '2,295', '2,489', '2,293', '3,710', '16,144'],
  ],
  { page: 'https://reliefweb.example/update-september-2018', citation: 'Source: UNCT, Update, September 2018.' },
);
