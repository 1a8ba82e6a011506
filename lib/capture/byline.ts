import type { PageReading } from '../model/page-reading';
import { personName, personNames } from './clean-name';
import type { PageFacts } from './page-facts';

export interface Byline {
  names: string[];
  label: string;
  /** In the mark-up's or the text's own word the author; lower is surer. */
  sureness: number;
}

/** The marks of an author that `bylineElements` looks for, as the person is told of them. */
const markLabels = [
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class~="author"]',
  '[class~="byline"]',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[id*="byline" i]',
  '[data-testid*="byline" i]',
  '[class~="fn"]',
  'a[href*="/author/"]',
];
const spoken =
  /^(?:(?:(?:written|posted|published|reported|submitted|story|words|text|compiled|report|a report)\s+by|by|author|authors|autor(?:in|es|ka)?|auteur|autore|yazar|автор|作者|(?:geschrieben|verfasst|gepostet|eingestellt|veröffentlicht|ein beitrag)\s+von|(?:écrit|rédigé|publié|posté)\s+par|(?:escrito|publicado)\s+por|(?:scritto|pubblicato)\s+da|par|por|von|di|door|بقلم|كتب)[\s:：,]+|(?:作者|記者|记者)\s*)(?=[\p{Lu}\p{Lo}])/u;
const spokenAnyCase = new RegExp(spoken.source, 'iu');
const longestByline = 160;

/** Bylines that the page shows: elements named for it, then lines near the heading that begin with "By". */
export function bylines(facts: PageFacts): Byline[] {
  return [...elementBylines(facts), ...lineBylines(facts)];
}

function elementBylines(facts: PageFacts): Byline[] {
  const found: Byline[] = [];
  const heading = facts.headings.find((each) => each.line === facts.headingLine) ?? null;
  const place = heading ? facts.reading.headings.findIndex((each) => each.line === heading.line) : Infinity;
  markLabels.forEach((label, mark) => {
    const readings = facts.reading.bylines
      .filter(({ marks }) => marks.includes(mark))
      .map((element) => ({ after: element.after, names: namesIn(element) }))
      .filter(({ names }) => names.length > 0);
    if (readings.length === 0) return;
    const distinct = new Set(readings.map(({ names }) => names.join('; ')));
    // many different authors on one page are a listing
    if (distinct.size > 4) return;
    const below = readings.find(({ after }) => place < after) ?? readings[0];
    if (below) found.push({ names: below.names, label, sureness: mark });
  });
  return found;
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

function lineBylines(facts: PageFacts): Byline[] {
  const { headingLine: heading, lines } = facts;
  const found: Byline[] = [];
  const from = heading < 0 ? 0 : Math.max(0, heading - 4);
  const to = heading < 0 ? 40 : heading + 16;
  lines.slice(from, to).forEach((line, index) => {
    if (!line.main || line.text.length > longestByline) return;
    const match = spoken.exec(line.text) ?? (line.text.length < 60 ? spokenAnyCase.exec(line.text) : null);
    if (!match) {
      const alone =
        /^(?:(?:story |written |posted |text )?by|authors?|autor(?:in)?|auteur|autore|автор|par|por|von)\s*:?$/iu.test(
          lines[from + index - 1]?.text ?? '',
        );
      const name = alone ? personName(line.text) : null;
      if (name) found.push({ names: [name], label: lines[from + index - 1]?.text ?? '', sureness: 3 });
      return;
    }
    const names = personNames(line.text.slice(match[0].length));
    if (names.length > 0) found.push({ names, label: match[0].trim(), sureness: 3 });
  });
  return found;
}
