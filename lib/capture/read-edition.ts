import { monthNumber } from '../dates/month-names';
import type { TextField } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { type Candidate, chooseField } from './candidate';
import { textOf } from './entity-values';
import type { LabelledValue } from './labelled-values';
import type { PageFacts } from './page-facts';

const longest = 80;
const counted = [
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|revised|updated|\d{1,3}(?:st|nd|rd|th)) edition\b/iu,
  /\b(?:round|edition|version|issue|update|bulletin|wave|phase|flash update|situation report|sitrep|ronda|ronde|tour|édition|edición|ausgabe)\s?(?:no\.?\s?|nr\.?\s?|n[°º]\s?|#\s?)?\d{1,4}(?:\.\d{1,3})?(?=[\s,;:.)\]–—-]|$)/iu,
  /(?<=[\s(])#\s?\d{1,4}\b/u,
  /\bv\d{1,2}\.\d{1,3}\b/u,
  /\b(?:Q[1-4]|week \d{1,2}|H[12])[\s,]+(?:19|20)\d\d\b/iu,
];
/** A month and year that names an issue stands apart in a title, or right after the kind of paper. */
const dated =
  /(?:^|[–—:|([,-]\s*|\b(?:update|bulletin|factsheet|fact sheet|report|snapshot|dashboard|newsletter|overview|brief|minutes|edition)\s+(?:of |for |- )?)(\p{L}{3,12})\.?\s+((?:19|20)\d\d)(?=\s*(?:$|[)\]|–—:,-]))/giu;

/** The edition that a title names: “Round 5”, “third edition”, “Update #14”, “June 2018”; empty where it names none. */
function editionIn(title: string): string {
  const text = title.slice(0, 300);
  for (const pattern of counted) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.trim();
  }
  for (const [, month = '', year = ''] of text.matchAll(dated)) if (monthNumber(month)) return `${month} ${year}`;
  return '';
}

/** Which edition of a work that comes again this is: labelled, stated for machines, or named in its title. */
export function readEdition(facts: PageFacts, labelled: LabelledValue[], titles: string[]): TextField {
  const list: Candidate<string>[] = [];
  const add = (text: string, from: Candidate<string>['from'], label: string, rank: number) => {
    const value = labelText(text, 200);
    if (value !== '' && value.length <= longest) list.push({ value, from, label, rank });
  };
  for (const { role, label, values, paired } of labelled)
    if (role === 'edition') add(values[0] ?? '', 'label', label, paired ? 1 : 5);
  for (const entity of [facts.main.work, facts.main.page]) {
    if (!entity) continue;
    add(textOf(entity, 'bookEdition', 'edition'), 'json-ld', 'bookEdition', 2);
    const version = textOf(entity, 'version', 'softwareVersion');
    add(version && `version ${version}`, 'json-ld', 'version', 3);
  }
  for (const name of ['bibo:edition', 'prism.edition', 'citation_edition', 'dcterms.hasversion', 'edition'])
    add(facts.meta.text(name), 'meta', name, 2);
  for (const title of titles) add(editionIn(title), 'heading', 'title', 4);
  return chooseField(list);
}
