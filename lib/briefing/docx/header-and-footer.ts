import type { Flow } from '../flow/flow';
import { fieldBegin, fieldEnd } from './field-parts';
import { markingRuns } from './marking-runs';
import { officeNames } from './office-names';
import { ownRuns } from './own-runs';
import type { PageGeometry } from './page-geometry';
import { paragraphProperties } from './paragraph-properties';
import { tabRun, textRun } from './text-run';
import { textWidth } from './text-width';

/** What stands at the head and the foot of pages, each as a part of its own. */
export interface HeaderAndFooter {
  firstHeader: string;
  header: string;
  footer: string;
}

/** Room between title and marking, in twentieths of a point. */
const gap = 400;
/** Marks after which a number belongs to the line and not to the word before it. */
const sameWay = { ltr: '\u200E', rtl: '\u200F' };

/** Header and footer of all pages, with the marking in both; the first header says nothing else, for the title follows below. */
export function headerAndFooter(flow: Flow, page: PageGeometry): HeaderAndFooter {
  const room = page.textWidth - textWidth(flow.marking, 12) - gap;
  const title = ownRuns(fitting(flow.runningTitle, room), flow.dir);
  const label = ownRuns(flow.labels.page, flow.dir) + ownRuns(`${sameWay[flow.dir]} `, flow.dir);
  const pages = `${label}${fieldBegin('PAGE')}${fieldEnd}${textRun(' / ')}${fieldBegin('NUMPAGES')}${fieldEnd}`;
  return {
    firstHeader: part('hdr', line('Header', '', flow, page)),
    header: part('hdr', line('Header', title, flow, page)),
    footer: part('ftr', line('Footer', pages, flow, page)),
  };
}

function part(name: 'hdr' | 'ftr', inside: string): string {
  return `${officeNames.declaration}<w:${name} ${officeNames.plain}>${inside}</w:${name}>`;
}

/** Words at the start of the line and the marking at its end. */
function line(style: string, words: string, flow: Flow, page: PageGeometry): string {
  const marking = markingRuns(flow.marking, flow.dir);
  const properties = paragraphProperties({
    style,
    tabStop: { side: 'right', position: page.textWidth },
    ...(flow.dir === 'rtl' ? { rightToLeft: true } : {}),
  });
  return `<w:p>${properties}${words}${marking === '' ? '' : tabRun + marking}</w:p>`;
}

/** As many words of a title as stand on a line of this length, with an ellipsis for the rest. */
function fitting(title: string, room: number): string {
  if (textWidth(title, 9) <= room) return title;
  const characters = [...title];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, 9) > room) characters.splice(-1);
  return `${characters.join('').replace(/\s+\S*$/, '')}…`;
}
