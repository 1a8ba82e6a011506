import type { PageReading } from '../model/page-reading';
import type { BodyLine } from './body-lines';
import { labelPairs } from './label-pairs';

type LineReading = PageReading['lines'][number];

/** What one page's lines may weigh, in characters; a line weighs a little without any. */
const heaviest = 240_000;
const lineWeight = 60;
/** How many lines around a heading, and at the top, may say who and when. */
const around = 20;
const telling = /disclaimer|date|publi|posted|byline/gi;
const tellingText = /[12]\d{3}|[٠-٩۰-۹]{4}|^.{1,60}[:：]|\d[/-]\d/;

/** The indexes of the lines to keep, in order: all where they are few, else first those that may say something of the source. */
function kept(lines: BodyLine[], headings: { line: number }[]): number[] {
  const near = new Set<number>();
  for (const from of [0, ...headings.map(({ line }) => line - around / 2)])
    for (let at = from; at < from + around * 2; at += 1) near.add(at);
  const tells = (at: number) => tellingText.test(lines[at]?.text.slice(0, 300) ?? '');
  const order = ({ main, text }: BodyLine, at: number) =>
    near.has(at) ? 0 : tells(at) || tells(at + 1) || tells(at - 1) ? (main ? 1 : 2) : main && text.length > 60 ? 3 : 4;
  let weight = 0;
  return lines
    .map((line, at) => ({ at, order: order(line, at) }))
    .sort((a, b) => a.order - b.order)
    .filter(({ at }) => {
      weight += lineWeight + (lines[at]?.text.length ?? 0);
      return weight <= heaviest;
    })
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

/** What the readers of a source ask of lines, as plain facts. */
export function lineReadings(
  lines: BodyLine[],
  headings: { line: number }[],
): { lines: LineReading[]; pairs: string[][] } {
  const pairs = labelPairs();
  const headed = new Map<Element, boolean>();
  const inTable = (element: Element): boolean => {
    const table = element.closest('table');
    if (!table) return false;
    const known = headed.get(table) ?? table.querySelector('th') !== null;
    headed.set(table, known);
    return known;
  };
  const looks = new Map<string, number>();
  const lookOf = (mark: string): number => {
    const look = looks.get(mark) ?? looks.size;
    looks.set(mark, look);
    return look;
  };
  const readings = kept(lines, headings).flatMap((at): LineReading[] => {
    const line = lines[at];
    if (!line) return [];
    const { element, text, main, times } = line;
    const names = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
    const named = [...new Set(names.slice(0, 2_000).toLowerCase().match(telling))];
    const pair = pairs.add(element, text);
    return [
      {
        at,
        text: text.slice(0, 1_000),
        main,
        look: lookOf(`${element.localName} ${names}`),
        ...(times.length > 0 ? { times: times.slice(0, 200) } : {}),
        ...(pair === null ? {} : { pair }),
        ...(named.length > 0 ? { named } : {}),
        ...(element.closest('footer') ? { footer: true } : {}),
        ...(inTable(element) ? { inTable: true } : {}),
      },
    ];
  });
  return { lines: readings, pairs: pairs.values };
}
