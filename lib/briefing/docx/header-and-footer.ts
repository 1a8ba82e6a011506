import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Flow } from '../flow/flow';
import { markingRuns } from './marking-runs';
import { ownRuns } from './own-runs';
import type { PageGeometry } from './page-geometry';
import { textWidth } from './text-width';

/** Room between title and marking, in twentieths of a point. */
const gap = 400;
/** Marks after which a number belongs to the line and not to the word before it. */
const sameWay = { ltr: '\u200E', rtl: '\u200F' };

/** Header and footer of all pages, with the marking in both; the first header says nothing else, for the title follows below. */
export function headerAndFooter(flow: Flow, page: PageGeometry): Pick<ISectionOptions, 'headers' | 'footers'> {
  const room = page.textWidth - textWidth(flow.marking, 12) - gap;
  const title = ownRuns(fitting(flow.runningTitle, room), flow.dir);
  const pages = [
    ...ownRuns(flow.labels.page, flow.dir),
    ...ownRuns(`${sameWay[flow.dir]} `, flow.dir),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun({ text: ' / ' }),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
  const footer = () => new Footer({ children: [line('Footer', pages, flow, page)] });
  return {
    headers: {
      first: new Header({ children: [line('Header', [], flow, page)] }),
      default: new Header({ children: [line('Header', title, flow, page)] }),
    },
    footers: { first: footer(), default: footer() },
  };
}

/** Words at the start of the line and the marking at its end. */
function line(style: string, words: ParagraphChild[], flow: Flow, page: PageGeometry): Paragraph {
  const marking = markingRuns(flow.marking, flow.dir);
  return new Paragraph({
    style,
    ...(flow.dir === 'rtl' ? { bidirectional: true } : {}),
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
    children: [...words, ...(marking.length === 0 ? [] : [new TextRun({ children: [new Tab()] }), ...marking])],
  });
}

/** As many words of a title as stand on a line of this length, with an ellipsis for the rest. */
function fitting(title: string, room: number): string {
  if (textWidth(title, 9) <= room) return title;
  const characters = [...title];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, 9) > room) characters.splice(-1);
  return `${characters.join('').replace(/\s+\S*$/, '')}…`;
}
