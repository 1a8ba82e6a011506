import type { TextField } from '../model/source';
import { plainText } from '../sanitize/plain-text';
import { type Candidate, chooseField } from './candidate';
import { namesOf, textOf } from './entity-values';
import type { LabelledValue } from './labelled-values';
import type { PageFacts } from './page-facts';

const maxCaveats = 12;
const longestCaveat = 2_000;
const longestLicence = 300;

/** Under which licence the page says that it may be used. */
export function readLicence(facts: PageFacts, labelled: LabelledValue[]): TextField {
  const list: Candidate<string>[] = [];
  const add = (text: string, from: Candidate<string>['from'], label: string, rank: number) => {
    const value = text.replace(/\s+/g, ' ').trim().slice(0, longestLicence);
    if (value.length > 1) list.push({ value, from, label, rank });
  };
  for (const { role, label, values } of labelled) if (role === 'licence') add(values[0] ?? '', 'label', label, 1);
  for (const entity of [facts.main.work, facts.main.page]) {
    if (entity)
      add(textOf(entity, 'license') || (namesOf(facts.linked, entity, 'license')[0] ?? ''), 'json-ld', 'license', 2);
  }
  add(facts.reading.licence, 'html-attribute', 'rel=license', 3);
  for (const name of [
    'dcterms.license',
    'dc.rights.license',
    'dcterms.rights',
    'dc.rights',
    'license',
    'copyright',
    'rights',
  ]) {
    add(facts.meta.text(name), 'meta', name, 4);
  }
  const terms = facts.lines.find(({ text }) => text.length <= longestLicence && statesTerms(text));
  if (terms) add(terms.text, 'label', 'text', 6);
  for (const { name, value } of facts.marked) if (name === 'license' || name === 'rights') add(value, 'meta', name, 5);
  return chooseField(list);
}

/** "© Agency. All rights reserved.", "Data: CC BY 4.0": what a page says of its use beside its text. A bare "© 2018 Agency" says nothing of it. */
function statesTerms(text: string): boolean {
  const owned = /^(?:copyright\b|©|\(c\))/i.test(text);
  const terms =
    /\b(?:rights reserved|reus(?:e|ed)|reproduc\w+|redistribut\w+|permission|attribution|droits réservés|derechos reservados)\b/i;
  return (
    (owned && terms.test(text)) || /^(?:[\p{L} ]{2,30}: )?(?:Creative Commons|CC[ -]BY(?:-[A-Z]{2,3})*)\b/u.test(text)
  );
}

/** Sentences with which sources limit what they say. */
const standing =
  /\b(provisional (?:and|data|figures?|results?|estimates?)|(?:data|figures?|results?|estimates?)(?: (?:of|for) (?:[a-z\d-]+ ){1,6}|[ ])(?:are|is|remain) (?:provisional|preliminary|subject to (?:change|revision))|unvalidated|not been (?:verified|validated|audited)|may differ from|(?:rather than|not)(?: the number of)? (?:persons|people|individuals)\b|do(?:es)? not imply (?:the )?(?:official )?(?:expression|endorsement|acceptance|recognition|any opinion)|double[- ]count|minimum estimates?|(?:ai|machine)[- ](?:generated|translated)|generated (?:by|with|using) (?:ai|artificial intelligence|machine)|(?:chiffres|données) provisoires|datos provisionales|vorläufige|all rights reserved)/i;

/** What the source itself warns of: labelled caveats, standing disclaimers, and each source's terms. */
export function readCaveats(facts: PageFacts, labelled: LabelledValue[]): string[] {
  const caveats = labelled.filter(({ role }) => role === 'caveats').flatMap(({ values }) => values);
  for (const line of facts.lines) {
    if (caveats.length >= maxCaveats) break;
    const named = line.named.includes('disclaimer');
    if (line.text.length < 20 || (line.footer && !named)) continue;
    if (standing.test(line.text) || (named && line.text.length > 30)) caveats.push(line.text);
  }
  return [...new Set(caveats.map((text) => plainText(text).replace(/\s+/g, ' ').trim().slice(0, longestCaveat)))]
    .filter((text) => text.length > 1)
    .slice(0, maxCaveats);
}
