import { findDates } from '../dates/find-dates';
import type { PageReading } from '../model/page-reading';
import { bylineWords } from './byline-words';
import { fullNames, isFullName, personName, personNames } from './clean-name';
import type { PageFacts } from './page-facts';

const { author, by, textLabel, unspaced, wrote } = bylineWords;

export interface Byline {
  names: string[];
  label: string;
  /** In the mark-up's or the text's own word the author; lower is surer. */
  sureness: number;
}

/** The marks of an author that `bylineElements` looks for, as the person is told of them. */
const markLabels = [
  'rel=author',
  'itemprop=author',
  'class author',
  'class byline',
  'class …byline',
  'class …author',
  'id …byline',
  'data-testid …byline',
  'class fn',
  'link to an author',
];
const longestByline = 160;
/** What begins a byline; the name comes right after it. */
const spoken = new RegExp(
  String.raw`^(?:(?:(?:${wrote}\s+)?${by}|${author})[\s:：,]+|${textLabel}\s*[:：]\s*|${unspaced}[\s:：]*)`,
  'iu',
);
/** A byline that says so itself, wherever on the page it stands. */
const outspoken = new RegExp(
  String.raw`^(?:(?:posted|published|written|geschrieben|verfasst|gepostet|eingestellt|écrit|publié|posté|escrito|publicado|scritto|pubblicato)\s+${by}\s*:?\s|${author}\s*[:：])`,
  'iu',
);
/** In a long line a bare “By” may begin a sentence. */
const spokenAtLength = new RegExp(String.raw`^(?:${wrote}\s+${by}|${author})[\s:：,]+`, 'iu');
const longLine = 60;
const labelAlone = new RegExp(String.raw`^(?:(?:${wrote}\s+)?${by}|${author})\s*[:：]?$`, 'iu');
const startsName = /^[\p{Lu}\p{Lo}]/u;

/** Bylines that the page shows: elements named for it, then lines that begin with "By", near the heading first. */
export function bylines(facts: PageFacts): Byline[] {
  return [...elementBylines(facts), ...lineBylines(facts)];
}

function elementBylines(facts: PageFacts): Byline[] {
  const found: Byline[] = [];
  const heading = facts.headings.find((each) => each.line === facts.headingLine) ?? null;
  const place = heading ? facts.reading.headings.findIndex((each) => each.line === heading.line) : Infinity;
  markLabels.forEach((label, mark) => {
    const all = facts.reading.bylines
      .filter(({ marks }) => marks.includes(mark))
      .map((element) => ({ ...element, names: namesIn(element) }))
      .filter(({ names }) => names.length > 0);
    // many different authors on one page are a listing, but for those between the headline and the next heading
    const readings = isListing(all) ? all.filter(({ after }) => after === place + 1) : all;
    if (readings.length === 0 || isListing(readings)) return;
    const below = readings.find(({ after }) => place < after) ?? readings[0];
    // two authors are often marked apart, one right after the other
    const together = readings
      .filter((each) => each === below || (each.beside !== undefined && each.beside === below?.beside))
      .flatMap(({ names }) => names);
    const known = readings.flatMap(({ names }) => names);
    const names = fullNames(shortest(together, known));
    // of single words in a row the first may be a person's, the next a section's
    if (below) found.push({ names: names.some(isFullName) ? names : names.slice(0, 1), label, sureness: mark });
  });
  return found;
}

const isListing = (readings: { names: string[] }[]) => new Set(readings.map(({ names }) => names.join('; '))).size > 4;

/** Names as an element of their own has them: without the place or post that a larger element has behind them. */
function shortest(names: string[], known: string[]): string[] {
  return [...new Set(names.map((name) => known.find((other) => name.startsWith(`${other} `)) ?? name))];
}

function namesIn({ names: marked, text, links }: PageReading['bylines'][number]): string[] {
  const own = marked.flatMap((each) => personNames(each));
  if (own.length > 0) return [...new Set(own)];
  if (text.length > longestByline * 2) return [];
  const linked = links.map((link) => personName(link)).filter((name) => name !== null);
  // a link ends where the name does: behind it come places and posts
  const names = personNames(text).map((name) => linked.find((link) => name.startsWith(`${link} `)) ?? name);
  if (names.length > 0) return [...new Set(names)];
  return links.map((link) => personName(link)).filter((name) => name !== null);
}

/** The parts of a line that a date and bars set apart: `17. Februar 2009 von Ines Bauer | Allgemein`. */
function partsOf(line: string): string[] {
  let text = '';
  let from = 0;
  for (const { start, end } of findDates(line, null, 4)) {
    text += `${line.slice(from, start)} | `;
    from = end;
  }
  if (from === 0 && !/作者|記者|记者/.test(line)) return [];
  text = `${text}${line.slice(from)}`.replace(
    /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\b\.?|[AP]M\b|Uhr))?(?:\s?(?!BY\b)[A-Z]{2,4}\b)?/g,
    ' | ',
  );
  return text
    .split(/(?:(?<!\s)\s+)?[|•·—–]\s*|\s-\s|\s(?=作者|記者|记者)/u)
    .map((part) => part.replace(/^[\s,;:.-]+/, '').trim())
    .filter((part) => part !== '' && part !== line);
}

/** Who a text names as its author by a word for it; null where it names none. */
function spokenIn(text: string, pattern = spoken): { names: string[]; label: string } | null {
  const match = pattern.exec(text);
  const rest = match ? text.slice(match[0].length) : '';
  if (!match || !startsName.test(rest)) return null;
  const names = personNames(rest);
  return names.length > 0 ? { names, label: match[0].replace(/(?<![\s:：,])[\s:：,]+$/, '').trim() } : null;
}

function lineBylines(facts: PageFacts): Byline[] {
  const { headingLine: heading, lines } = facts;
  const found: Byline[] = [];
  const from = heading < 0 ? 0 : Math.max(0, heading - 4);
  const to = heading < 0 ? 40 : heading + 16;
  lines.slice(from, to).forEach((line, index) => {
    if (!line.main || line.text.length > longestByline) return;
    const said = spokenIn(line.text, line.text.length < longLine ? spoken : spokenAtLength);
    if (said) {
      found.push({ ...said, sureness: 3 });
      return;
    }
    const above = lines[from + index - 1]?.text ?? '';
    const name = labelAlone.test(above) ? personName(line.text) : null;
    if (name) found.push({ names: [name], label: above, sureness: 3 });
    else
      for (const part of partsOf(line.text)) {
        const inPart = spokenIn(part);
        if (inPart) found.push({ ...inPart, sureness: 3.3 });
      }
  });
  return found.length > 0 ? found : distantBylines(facts);
}

/** Where nothing near the heading names the author: the one whom lines elsewhere, as below the text, name outright. */
function distantBylines({ lines }: PageFacts): Byline[] {
  const found = lines.flatMap(({ text, main }) => {
    const said = main && text.length <= longestByline ? spokenIn(text, outspoken) : null;
    return said ? [{ ...said, sureness: 5 }] : [];
  });
  return new Set(found.map(({ names }) => names.join('; '))).size === 1 ? found : [];
}
