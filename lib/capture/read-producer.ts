import type { NamesField, TextField } from '../model/source';
import { bylines } from './byline';
import { bylineWords } from './byline-words';
import { type Candidate, chooseField, neverChosen } from './candidate';
import { invertedName, personNames } from './clean-name';
import { doubted } from './doubted';
import { namesOf } from './entity-values';
import { leadsHome } from './headings';
import type { Entity } from './json-ld';
import type { LabelledValue } from './labelled-values';
import { namesSite } from './names-site';
import { organisationName } from './organisation-name';
import type { PageFacts } from './page-facts';
import { hostLabel } from './site-names';
import { comparable, wordsOf } from './word-overlap';

const { author, by, wrote } = bylineWords;

type NamesCandidate = Candidate<string[]>;

const authorMeta: [string, number][] = [
  ['citation_author', 0],
  ['parsely-author', 2],
  ['sailthru.author', 2],
  ['article:author_name', 2],
  ['author', 3],
  ['article:author', 3],
  ['byl', 2],
  ['dc.creator', 3],
  ['dcterms.creator', 3],
  ['dc.contributor', 5],
  ['creator', 4],
  ['og:article:author', 4],
  ['book:author', 3],
  ['twitter:creator', 9],
];

/** Whether a name is that of the site, or holds it: `Ediciones El Valle` on `El Valle`. */
function namesThing(facts: PageFacts, name: string): boolean {
  if (namesSite(name, facts.sites, facts.url)) return true;
  const whole = ` ${comparable(name)} `;
  return [...facts.sites, facts.suffix].some((site) => {
    const words = comparable(site);
    return words.includes(' ') && whole.trim() !== words && whole.includes(` ${words} `);
  });
}

/** Persons in these texts; a site's or an agency's name is none. */
function persons(facts: PageFacts, texts: string[], inverted = false): string[] {
  // a site's name may look like two: `Field & Co`
  const own = texts.filter((text) => !namesThing(facts, text));
  const names = own.flatMap((text) => (inverted ? personNames(invertedName(text)) : personNames(text)));
  return [...new Set(names)].filter((name) => !namesThing(facts, name));
}

/** Who wrote or produced it: persons by mark-up or byline, else the organisation that the page names as its source. */
export function readProducer(facts: PageFacts, labelled: LabelledValue[], type: string): NamesField {
  const list: NamesCandidate[] = [];
  const add = (names: string[], from: NamesCandidate['from'], label: string, rank: number) => {
    // a first name alone stands back behind a full one
    const short = names.length === 1 && !/[\s\p{Lo}]/u.test(names[0] ?? '');
    if (names.length > 0) list.push({ value: names, from, label, rank: rank + (short ? 10 : 0) });
  };
  for (const [entity, rank] of [
    [facts.main.work, 1],
    [facts.main.page, 4],
  ] as const) {
    if (!entity) continue;
    for (const property of ['author', 'creator']) {
      add(persons(facts, personTexts(facts, entity, property)), 'json-ld', property, rank);
    }
  }
  for (const [name, rank] of authorMeta) {
    const texts = facts.meta.all(name);
    add(persons(facts, [...texts], /^(citation|dc)/.test(name)), 'meta', name, rank);
  }
  for (const [label, text] of toldPairs(facts)) {
    if (authorLabel.test(label)) add(persons(facts, [text]), 'meta', label, 2);
  }
  for (const { names, label, sureness } of bylines(facts)) {
    add(persons(facts, names), 'byline', label, 2.5 + sureness * 0.3);
  }
  preferFuller(list);
  addOrganisations(facts, labelled, type, list);
  const field = chooseField(list);
  const rivals = producerRivals(list, field.chosen?.value ?? []);
  return rivals.length > 0 ? doubted(field, rivals) : field;
}

const authorLabel = new RegExp(`^(?:${wrote}\\s+${by}|${author})$`, 'iu');

/** What plugins tell to be shown under a shared link, as `twitter:label1` and `twitter:data1`: `Written by`, `Ana Silva`. */
function toldPairs({ meta }: PageFacts): [label: string, text: string][] {
  return ['1', '2'].map((at) => [meta.text(`twitter:label${at}`), meta.text(`twitter:data${at}`)]);
}

/** Where a byline that the page plainly shows names quite other persons than its metadata do. */
function producerRivals(list: NamesCandidate[], chosen: string[]): string[][] {
  const known = chosen.map(comparable).join(' ').split(' ');
  const sure = list.filter(({ from, rank }) => (from === 'byline' ? rank <= 3.4 : rank < 4));
  if (!sure.some(({ from, value }) => from !== 'byline' && value === chosen)) return [];
  return sure
    .filter(
      ({ from, value }) =>
        from === 'byline' &&
        !value.some((name) =>
          comparable(name)
            .split(' ')
            .some((word) => known.includes(word)),
        ),
    )
    .map(({ value }) => value)
    .slice(0, 1);
}

function personTexts(facts: PageFacts, entity: Entity, property: string): string[] {
  const values = entity.properties.get(property) ?? [];
  return values.flatMap((value) => {
    if (typeof value === 'string') return [value];
    const known = facts.linked.resolve(value);
    if (known.types.some((type) => /Organi[sz]ation|Corporation|NewsMedia|Brand/.test(type))) return [];
    return namesOf(facts.linked, { types: [], id: null, properties: new Map([[property, [value]]]) }, property);
  });
}

/** `Ana` in the metadata and `Ana Silva` under the heading are one person, by her full name. */
function preferFuller(list: NamesCandidate[]): void {
  const best = [...list].sort((a, b) => a.rank - b.rank)[0];
  if (!best) return;
  const name = comparable(best.value[0] ?? '');
  const fuller = list.find((each) => {
    if (each === best || each.value.length < best.value.length) return false;
    if (comparable(each.value[0] ?? '').startsWith(`${name} `)) return true;
    // a byline may name more authors than the metadata do
    return (
      each.from === 'byline' &&
      each.value.length > best.value.length &&
      best.value.every((known) => each.value.includes(known))
    );
  });
  if (fuller) fuller.rank = best.rank - 0.1;
}

function addOrganisations(facts: PageFacts, labelled: LabelledValue[], type: string, list: NamesCandidate[]): void {
  const organisations = (texts: string[]) =>
    [...new Set(texts.map(organisationName).filter((name) => name !== null))].slice(0, 20);
  const document = type === 'report' || type === 'dataset' || type === 'map';
  const add = (names: string[], from: NamesCandidate['from'], label: string, rank: number) => {
    if (names.length === 0) return;
    // a site naming itself as the author says no more than its address does
    const itself = names.every((name) => namesThing(facts, name) || comparable(name) === hostLabel(facts.url));
    // in an article it is the agency, and the person who wrote it is not named
    list.push({ value: names, from, label, rank: (itself && !document) || type === 'article' ? neverChosen : rank });
  };
  for (const { role, label, values, paired } of labelled) {
    const rank = type === 'dataset' ? 13 : document ? 15 : paired ? 30 : neverChosen;
    if (role === 'source')
      add(
        organisations(values.flatMap((value) => value.split(/(?<!\s)\s*;\s+|,\s+(?=\p{Lu})/u))),
        'label',
        label,
        rank,
      );
  }
  for (const entity of [facts.main.work, facts.main.page]) {
    if (entity)
      add(organisations(namesOf(facts.linked, entity, 'author', 'creator')), 'json-ld', 'author', document ? 14 : 20);
    if (entity && type === 'dataset')
      add(organisations(namesOf(facts.linked, entity, 'publisher')), 'json-ld', 'publisher', 18);
  }
  for (const name of ['dc.creator', 'dcterms.creator', 'citation_author_institution', 'author']) {
    add(organisations([...facts.meta.all(name)]), 'meta', name, document ? 16 : 25);
  }
}

/** Who issued it, where the page says so; the site's own name only where it is the page's publisher by mark-up. */
export function readPublisher(facts: PageFacts, labelled: LabelledValue[]): TextField {
  const list: Candidate<string>[] = [];
  const add = (text: string, from: Candidate<string>['from'], label: string, rank: number) => {
    const name = organisationName(text);
    if (name) list.push({ value: name, from, label, rank });
  };
  for (const entity of [facts.main.work, facts.main.page]) {
    if (entity) add(namesOf(facts.linked, entity, 'publisher')[0] ?? '', 'json-ld', 'publisher', 2);
  }
  for (const { role, label, values } of labelled) if (role === 'publisher') add(values[0] ?? '', 'label', label, 3);
  for (const name of ['citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher', 'article:publisher']) {
    add(facts.meta.text(name), 'meta', name, name === 'citation_publisher' ? 1 : 4);
  }
  for (const { name, value, scope } of facts.marked) {
    if (name === 'publisher' && value.length < 120 && !scope) add(value, 'meta', 'itemprop publisher', 5);
  }
  return chooseField(list);
}

/** The site on which it was found. */
export function readFoundOn(facts: PageFacts): TextField {
  const list: Candidate<string>[] = facts.siteNames.map((each, index) => ({ ...each, rank: 1 + index }));
  for (const name of ['citation_journal_title', 'prism.publicationname', 'dc.source', 'citation_conference_title']) {
    const text = facts.meta.text(name);
    if (text && !/^https?:/.test(text)) list.push({ value: text, from: 'meta', label: name, rank: 0 });
  }
  if (facts.suffix) list.push({ value: facts.suffix, from: 'document-title', label: 'title', rank: 30 });
  // on many a blog the sign that leads to the front page is a heading
  for (const { text, level } of facts.headings.filter(
    (heading) => heading.line < facts.headingLine && leadsHome(heading, facts.url),
  ))
    if (wordsOf(text).length <= 6) list.push({ value: text, from: 'heading', label: `h${level}`, rank: 35 });
  list.push({ value: facts.url.hostname.replace(/^www\./, ''), from: 'url', label: 'host', rank: 50 });
  return chooseField(list);
}
