import type { TextField } from '../model/source';
import { decoded } from '../sanitize/decoded';
import { type Candidate, chooseField, neverChosen } from './candidate';
import { doubted } from './doubted';
import { textOf, valueText } from './entity-values';
import type { Heading } from './headings';
import { namesSite } from './names-site';
import type { PageFacts } from './page-facts';
import { comparable, wordOverlap, wordsOf } from './word-overlap';

const separator = /(?<!\s)(?:\s+[|\-–—·•»:/]+\s+|\s*[|•»_｜]\s*|\s+::\s+)/g;

/** A title without the site's name at its end or beginning. */
function withoutSite(title: string, sites: string[], url: URL): string {
  let rest = title;
  for (let turn = 0; turn < 3; turn += 1) {
    const cuts = [...rest.matchAll(separator)].filter((cut) => cut.index > 0);
    const last = cuts.findLast((cut) => namesSite(rest.slice(cut.index + cut[0].length), sites, url));
    const first = cuts.find((cut) => namesSite(rest.slice(0, cut.index), sites, url));
    // the section after the site: `Dam breaks - The Courier - World`
    const between = cuts.find((cut, at) => {
      const next = cuts[at + 1];
      return next && namesSite(rest.slice(cut.index + cut[0].length, next.index), sites, url);
    });
    if (last) rest = rest.slice(0, last.index);
    else if (first) rest = rest.slice(first.index + first[0].length);
    else if (between && wordsOf(rest.slice(0, between.index)).length > 1) rest = rest.slice(0, between.index);
    else break;
  }
  return rest.trim() || title;
}

/** Titles of templates that were never filled in, and of error pages. */
const noTitle =
  /^(untitled( document| page)?|home( ?page)?|index|document|title|page title|new page|null|undefined|n\/a|[^\p{L}\p{N}]*|(?:(?!\{\{).)*\{\{.*\}\}.*)$/iu;

/** What the page calls itself, as a reader sees it. */
export function readTitle(facts: PageFacts): TextField {
  const { meta, main, url, sites, documentTitle } = facts;
  const candidates: Candidate<string>[] = [];
  const add = (text: string, from: Candidate<string>['from'], label: string, rank: number) => {
    const value = withoutSite(valueText(text), sites, url);
    const useless = noTitle.test(value) || (from !== 'document-title' && namesSite(value, sites, url));
    if (value) candidates.push({ value, from, label, rank: useless ? neverChosen : rank });
  };
  for (const name of ['citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title']) {
    for (const text of meta.all(name).slice(0, 1)) add(text, 'meta', name, name === 'citation_title' ? 1 : 6);
  }
  if (main.work) add(textOf(main.work, 'headline', 'name'), 'json-ld', 'headline', 3);
  if (main.page) add(textOf(main.page, 'headline', 'name'), 'json-ld', 'name', 7);
  for (const name of ['og:title', 'twitter:title'])
    for (const text of meta.all(name).slice(0, 1)) add(text, 'meta', name, 4);
  for (const { name, value } of facts.marked) if (name === 'headline') add(value, 'meta', 'itemprop headline', 5);
  add(documentTitle, 'document-title', 'title', 8);
  const stated = candidates.filter((candidate) => candidate.rank < neverChosen).map((candidate) => candidate.value);
  const mainHeading = facts.headings.find((heading) => heading.line === facts.headingLine);
  for (const heading of facts.headings.filter((each) => each.level === 1 || each === mainHeading).slice(0, 8)) {
    add(
      heading.text,
      'heading',
      heading.level === 0 ? 'text' : `h${heading.level}`,
      heading !== mainHeading
        ? 20
        : outvoted(heading, facts.headings, candidates)
          ? 5
          : headingRank(heading.text, stated, url),
    );
  }
  if (candidates.every((candidate) => candidate.rank >= neverChosen)) {
    const name = decoded(url.pathname.split('/').filter(Boolean).at(-1) ?? '');
    const words = name
      .replace(/\.[a-z]{2,5}$/i, '')
      .replace(/[-_+]+/g, ' ')
      .trim();
    add(words || url.hostname, 'url', 'path', 50);
  }
  const field = chooseField(candidates);
  const rivals = mainHeading?.level === 1 ? titleRivals(field, mainHeading.text, candidates) : [];
  return rivals.length > 0 ? doubted(field, rivals) : field;
}

/** The headline that readers see and the title for machines, where each is a title and they share next to nothing. */
function titleRivals({ chosen }: TextField, heading: string, candidates: Candidate<string>[]): string[] {
  const shownTitle = candidates.find(
    ({ from, value }) => from === 'heading' && comparable(value) === comparable(heading),
  );
  const stated = candidates.filter(({ from, rank }) => rank <= 4 && (from === 'meta' || from === 'json-ld'));
  if (!chosen || !shownTitle || stated.length < 2 || wordsOf(heading).length < 3) return [];
  if (stated.some(({ value }) => wordsOf(value).length < 3 || wordOverlap(value, heading) >= 0.2)) return [];
  return [shownTitle.value, stated[0]?.value ?? ''].filter((value) => value !== '' && value !== chosen.value);
}

/** The heading is the title a reader sees; it stands back only where the page's metadata agree on something else. */
function headingRank(text: string, stated: string[], url: URL): number {
  if (stated.length === 0) return 0;
  // metadata keep the signs that mark-up stands for: `Norway: dam breaks` where the heading has `Norway` and `dam breaks` apart
  if (stated.some((title) => title !== text && comparable(title) === comparable(text))) return 4.5;
  // a title before a route in the fragment names the application
  if (/^#[/!]/.test(url.hash)) return 2;
  if (stated.some((title) => comparable(title.split(separator)[0] ?? '') === comparable(text))) return 2;
  if (hasKicker(text, stated)) return 9;
  // the first half, where mark-up sets a title in two
  if (/[:：]$/.test(text)) return 9;
  const words = wordsOf(text).length;
  const agreement = Math.max(...stated.map((title) => wordOverlap(text, title)));
  if (agreement >= 0.6 && words >= 2) return 2;
  return words >= 4 && agreement >= 0.3 ? 2 : 9;
}

/** Whether all that metadata call the headline is one text, and it stands on the page too: in a heading of its own. */
function outvoted(heading: Heading, headings: Heading[], candidates: Candidate<string>[]): boolean {
  const headlines = candidates.filter(
    ({ from, rank }) => (from === 'meta' || from === 'json-ld') && rank >= 3 && rank <= 5,
  );
  const [headline, ...others] = new Set(headlines.map(({ value }) => comparable(value)));
  if (headline === undefined || others.length > 0 || headlines.length < 2) return false;
  if (comparable(heading.text) === headline || wordsOf(headline).length < 3) return false;
  return headings.some(({ text }) => comparable(text) === headline);
}

/** Whether a heading begins with the name of a section, which its metadata leave out: `Travel` `Sea and stone`. */
function hasKicker(heading: string, stated: string[]): boolean {
  const whole = comparable(heading);
  const shorter = stated.filter((title) => wordsOf(title).length > 1 && whole.endsWith(` ${comparable(title)}`));
  const extra = Math.min(...shorter.map((title) => wordsOf(heading).length - wordsOf(title).length));
  return extra <= (shorter.length > 1 ? 4 : 2);
}
