import { monthNumber } from '../dates/month-names';
import { parseDate } from '../dates/parse-date';
import type { DateField, PeriodField } from '../model/source';
import { type Candidate, chooseField, neverChosen } from './candidate';
import type { DateRole } from './date-labels';
import type { ShownDate } from './dated-lines';
import { doubted } from './doubted';
import { textOf } from './entity-values';
import { findPeriod, type Period } from './find-period';
import type { PageFacts } from './page-facts';

type DateCandidate = Candidate<string>;

const publishedMeta: [string, number][] = [
  ['article:published_time', 2],
  ['citation_publication_date', 2],
  ['citation_online_date', 3],
  ['citation_date', 3],
  ['parsely-pub-date', 3],
  ['sailthru.date', 3],
  ['dcterms.issued', 3],
  ['dc.date.issued', 3],
  ['article.published', 3],
  ['article_date_original', 2],
  ['og:article:published_time', 3],
  ['og:published_time', 3],
  ['published_time', 3],
  ['publish-date', 3],
  ['publish_date', 3],
  ['published-date', 3],
  ['publication_date', 3],
  ['publication-date', 3],
  ['published_date', 3],
  ['publishdate', 3],
  ['pubdate', 3],
  ['ptime', 4],
  ['rbpubdate', 3],
  ['cxenseparse:recs:publishtime', 3],
  ['bt:pubdate', 3],
  ['originalpublicationdate', 2],
  ['datepublished', 3],
  ['date.published', 3],
  ['date_published', 3],
  ['dc.date.published', 3],
  ['dc.date.created', 5],
  ['dcterms.created', 5],
  ['dc.created', 5],
  ['dc.date', 5],
  ['dcterms.date', 5],
  ['displaydate', 4],
  ['date', 5],
  ['created', 6],
];
const modifiedMeta = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'datemodified',
];

/** How near a heading a date stands that belongs to it, in lines. */
const linesAbove = 8;
const linesBelow = 14;

function nearHeading(facts: PageFacts, line: number): boolean {
  const heading = facts.headingLine;
  return heading >= 0 && line >= heading - linesAbove && line <= heading + linesBelow;
}

function add(
  list: DateCandidate[],
  facts: PageFacts,
  text: string,
  from: DateCandidate['from'],
  label: string,
  rank: number,
): void {
  const date = parseDate(text, facts.order);
  if (!date) return;
  list.push({ value: date.value, from, label, rank: date.or ? neverChosen : rank });
  if (date.or) list.push({ value: date.or, from, label, rank: neverChosen });
}

function shown(list: DateCandidate[], dates: ShownDate[], rankOf: (date: ShownDate) => number | null): void {
  for (const date of dates.slice(0, 200)) {
    const rank = rankOf(date);
    if (rank === null) continue;
    const from = date.role ? 'label' : date.inTime ? 'time-element' : 'byline';
    list.push({ value: date.value, from, label: date.label, rank: date.or ? neverChosen : rank });
    if (date.or) list.push({ value: date.or, from, label: date.label, rank: neverChosen });
  }
}

/** Where candidates of one rank disagree, none of them is believed. @returns those of the best rank that did */
function distrustDisagreement(list: DateCandidate[], ranks: (rank: number) => boolean): DateCandidate[] {
  let disputed: DateCandidate[] = [];
  for (const rank of [...new Set(list.map((candidate) => candidate.rank))].filter(ranks).sort((a, b) => b - a)) {
    const rivals = list.filter((candidate) => candidate.rank === rank);
    const days = new Set(rivals.map((candidate) => candidate.value));
    const finest = [...days].sort((a, b) => b.length - a.length)[0] ?? '';
    if ([...days].every((day) => finest.startsWith(day))) continue;
    for (const candidate of rivals) candidate.rank = neverChosen;
    disputed = rivals;
  }
  return disputed;
}

function workDates(facts: PageFacts, property: string): { text: string; inWork: boolean }[] {
  const work = facts.main.work && textOf(facts.main.work, property);
  const page = facts.main.page && textOf(facts.main.page, property);
  return [...(work ? [{ text: work, inWork: true }] : []), ...(page ? [{ text: page, inWork: false }] : [])];
}

/** When the work was first published; never its last change, and never the day on which a catalogue listed a data set. */
export function readPublished(facts: PageFacts, isDataset: boolean): DateField {
  const list: DateCandidate[] = [];
  const { meta } = facts;
  for (const { text, inWork } of workDates(facts, 'datePublished')) {
    add(list, facts, text, 'json-ld', 'datePublished', isDataset ? neverChosen : inWork ? 1 : 4);
  }
  for (const { text, inWork } of workDates(facts, 'dateCreated')) {
    add(list, facts, text, 'json-ld', 'dateCreated', isDataset ? neverChosen : inWork ? 7 : 8);
  }
  for (const [name, rank] of publishedMeta)
    for (const text of meta.all(name)) add(list, facts, text, 'meta', name, isDataset ? neverChosen : rank);
  for (const { name, value } of facts.marked) {
    if (/^(datepublished|pubdate|published)$/.test(name))
      add(list, facts, value, 'meta', `itemprop ${name}`, isDataset ? neverChosen : 4);
  }
  const listed = listedDates(facts);
  shown(list, facts.dates, (date) => {
    const rank = shownRank(facts, date, isDataset);
    return rank === null || !listed.has(date) ? rank : neverChosen;
  });
  const disputed = distrustDisagreement(list, (rank) => rank >= 6 && rank !== 6.5 && rank < neverChosen);
  const fromUrl = urlDate(facts.url);
  if (fromUrl) add(list, facts, fromUrl, 'url', facts.url.pathname.slice(0, 100), 6.5);
  trustLocalDay(list, facts);
  const field = chooseField(refine(list));
  const rivals = publishedRivals(facts, list, disputed, field.chosen?.value ?? null);
  return rivals.length > 0 ? doubted(field, rivals) : field;
}

/** Days of which the page says with about equal right that it came out on them; none where there is no question. */
function publishedRivals(
  facts: PageFacts,
  list: DateCandidate[],
  disputed: DateCandidate[],
  chosen: string | null,
): string[] {
  if (chosen === null) {
    const open = facts.dates.find((date) => date.or !== null && date.stands && nearHeading(facts, date.line));
    const days = open?.or ? [open.value, open.or] : disputed.map(({ value }) => value);
    return days.length <= 4 ? days : [];
  }
  const best = list.find(({ value, rank }) => value === chosen && rank < neverChosen);
  if (!best || (best.from !== 'meta' && best.from !== 'json-ld') || chosen.length < 10) return [];
  // what the page shows under the word “published” against what it states for machines
  const shownDays = list.filter(({ from, value, rank }) => from === 'label' && rank < 6.2 && value.length === 10);
  if (shownDays.some(({ value }) => Math.abs(dayNumber(value) - dayNumber(chosen)) <= 1)) return [];
  return [...new Set(shownDays.map(({ value }) => value))].slice(0, 2);
}

function shownRank(facts: PageFacts, date: ShownDate, isDataset: boolean): number | null {
  const near = nearHeading(facts, date.line);
  const line = facts.lines[date.line];
  const main = line?.main ?? false;
  const role: DateRole | null = date.role;
  // what a sentence calls published is something that it speaks of
  if (!date.stands) return null;
  if (role === 'original') return near || main ? 0 : 6;
  // the issue of a magazine comes out on other days than what is in it
  if (date.value.length < 10 && /\b(?:issue|edition|ausgabe|numéro|número|numero)\b/iu.test(line?.text ?? ''))
    return null;
  // “release date” may be that of the thing which the page speaks of
  const release = /^release/i.test(date.label) ? 0.3 : 0;
  if (role === 'published') return (isDataset ? 9 : near ? 6 : main ? 9 : neverChosen) + release;
  if (role === 'created') return isDataset ? neverChosen : near ? 6.2 : main ? 11 : neverChosen;
  if (role !== null) return null;
  if (isDataset || date.value.length < 10) return null;
  // a date in running text is what the text speaks of, one in a table what its row speaks of
  if (!main || line?.inTable) return null;
  const distance = date.line - facts.headingLine;
  // the nearest below the heading first, then those above it
  if (near) return (date.inTime ? 7 : 8) + (distance >= 0 ? distance : 20 - distance) / 100;
  return date.inTime || line?.named.some((name) => name !== 'disclaimer') ? 14 : null;
}

const linesOfItem = 12;

/** Dates of the items of a listing: marked up alike, close to one another, and different. */
function listedDates(facts: PageFacts): Set<ShownDate> {
  const listed = new Set<ShownDate>();
  /** The latest dates that are marked up alike, close to one another. */
  const runs = new Map<string, ShownDate[]>();
  for (const date of facts.dates) {
    const line = facts.lines[date.line];
    if (!line || date.role === 'original' || date.role === 'modified') continue;
    const key = `${date.role} ${line.look}`;
    const run = runs.get(key) ?? [];
    const before = run.at(-1);
    if (!before || date.line - before.line > linesOfItem) {
      runs.set(key, [date]);
      continue;
    }
    if (before.line === date.line) continue;
    run.push(date);
    // a page says its own day once or twice
    if (run.length > 2 || before.value !== date.value) for (const each of run) listed.add(each);
  }
  return listed;
}

/**
 * The day that an address states: `/2018/06/28/`, `/2018/news/6/28/`, `/2018/jun/28/`, or at either end of a name: `bridge-closes-20180628`,
 * `2018-06-28-bridge-closes.html`.
 */
function urlDate(url: URL): string | null {
  const path = url.pathname;
  const slashed = /\/((?:19|20)\d\d)\/(?:[a-z_-]+\/)?(\d{1,2}|[a-z]{3})\/(?:[a-z_-]+\/)?(\d{1,2})(?:\/|$)/i.exec(path);
  const joined = /[/_-]((?:19|20)\d\d)([-_]?)([01]\d)\2([0-3]\d)(?=\D|$)/.exec(path);
  const [year, month = '', day = ''] = slashed ? slashed.slice(1) : joined ? [joined[1], joined[3], joined[4]] : [];
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  return year && number ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/**
 * Metadata state times in UTC, pages the day where they are written. Where they are a day apart and nothing on the page
 * shows the metadata's day, the day that readers see counts.
 */
function trustLocalDay(list: DateCandidate[], { dates, headingLine }: PageFacts): void {
  const best = [...list].sort((a, b) => a.rank - b.rank)[0];
  if (!best || best.value.length < 10 || (best.from !== 'meta' && best.from !== 'json-ld')) return;
  const witnesses = list.filter((each) => each.from !== 'meta' && each.from !== 'json-ld' && each.rank < 9);
  if (witnesses.some((each) => each.value === best.value)) return;
  if (dates.some((each) => !each.role && each.value === best.value && Math.abs(each.line - headingLine) <= 3)) return;
  const nextDay = witnesses.find(
    (each) => each.value.length === 10 && Math.abs(dayNumber(each.value) - dayNumber(best.value)) === 1,
  );
  if (nextDay) nextDay.rank = best.rank - 0.1;
}

/** A month or year that a weaker candidate gives to the day, in the same sense, yields to it. */
function refine(list: DateCandidate[]): DateCandidate[] {
  const best = [...list].sort((a, b) => a.rank - b.rank)[0];
  if (!best || best.rank >= neverChosen || best.value.length === 10) return list;
  const finer = list.filter(
    (each) => each.rank < neverChosen && each.value.length > best.value.length && each.value.startsWith(best.value),
  );
  for (const each of finer) each.rank = best.rank - 0.5;
  return list;
}

/** When the page last changed, by its own word. */
export function readModified(facts: PageFacts): DateField {
  const list: DateCandidate[] = [];
  for (const { text, inWork } of workDates(facts, 'dateModified'))
    add(list, facts, text, 'json-ld', 'dateModified', inWork ? 1 : 3);
  for (const name of modifiedMeta) for (const text of facts.meta.all(name)) add(list, facts, text, 'meta', name, 2);
  for (const { name, value } of facts.marked)
    if (name === 'datemodified') add(list, facts, value, 'meta', 'itemprop dateModified', 4);
  shown(list, facts.dates, (date) => (date.role === 'modified' ? (nearHeading(facts, date.line) ? 5 : 8) : null));
  distrustDisagreement(list, (rank) => rank === 8);
  return chooseField(list);
}

/** The date for which the figures stand, where the page labels one and only one. */
export function readAsOf(facts: PageFacts): DateField {
  const list: DateCandidate[] = [];
  shown(list, facts.dates, (date) => (date.role === 'as-of' ? 1 : null));
  distrustDisagreement(list, () => true);
  return chooseField(list);
}

/** The period that the figures cover, where it is labelled or stated for machines. */
export function readPeriod(facts: PageFacts): PeriodField {
  const list: Candidate<Period>[] = facts.periods.map(({ value, label }) => ({ value, label, from: 'label', rank: 1 }));
  const machine = [
    ...workDates(facts, 'temporalCoverage').map(({ text }) => ({
      text,
      from: 'json-ld' as const,
      label: 'temporalCoverage',
    })),
    ...['dcterms.temporal', 'dc.coverage.temporal'].flatMap((name) =>
      facts.meta.all(name).map((text) => ({ text, from: 'meta' as const, label: name })),
    ),
  ];
  for (const { text, from, label } of machine) {
    const value = findPeriod(text.replace(/[T ]\d\d:\d\d(:\d\d)?(\.\d+)?Z?/g, ''));
    if (value) list.push({ value, from, label, rank: 0 });
  }
  const labelled = new Set(list.filter((each) => each.rank === 1).map((each) => JSON.stringify(each.value)));
  if (labelled.size > 1) for (const each of list) if (each.rank === 1) each.rank = neverChosen;
  return chooseField(list);
}
