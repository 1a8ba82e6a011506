import type { PartialDate } from '../model/partial-date';
import { risUrl } from './ris-url';
import { type CitedSource, listSetting, type SourceFacts, sourceFacts } from './source-facts';

/**
 * Sources as RIS, the format that Zotero, EndNote and Mendeley share: one tag a line, "two characters, two spaces, a dash, a space",
 * `TY` first and `ER` last, lines end in CR LF (specification of 2011, Research Information Systems). What each tag becomes in Zotero
 * was read from its translator (https://github.com/zotero/translators/blob/master/RIS.js); the comments below say why.
 */
export function sourcesRis(cited: CitedSource[], setting = listSetting): string {
  return sourceFacts(cited, setting).map(recordOf).join('');
}

function recordOf(facts: SourceFacts): string {
  const { key, title, authors, publisher, foundOn, published, accessed, url, language, notes } = facts;
  const type = typeOf(facts);
  const lines: [tag: string, value: string][] = [
    ['TY', type],
    ['ID', key],
    ['TI', text(title)],
    ...authors.map((name): [string, string] => ['AU', institution(name)]),
    // the specification has no T2 for a data set, but "Database Provider"; Zotero keeps that one
    [type === 'DATA' ? 'DP' : 'T2', text(foundOn)],
    ['PB', text(publisher)],
    ['PY', published?.slice(0, 4) ?? ''],
    ['DA', published === null ? '' : dateOf(published)],
    ['LA', text(language)],
    ['UR', risUrl(url)],
    ['Y2', dateOf(accessed)],
    ['N1', note(notes)],
  ];
  const written = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n\r\n`;
}

function typeOf({ type, foundOn }: SourceFacts): string {
  if (type === 'article') return foundOn === '' ? 'ELEC' : 'NEWS';
  return { webpage: 'ELEC', report: 'RPRT', dataset: 'DATA', map: 'MAP' }[type];
}

/** YYYY/MM/DD/other information, with empty parts for what is unknown but all its slashes. */
function dateOf(date: PartialDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/**
 * A name that is not parted: with nothing behind its comma, Zotero and EndNote take it for an institution. A comma inside would part
 * it nevertheless, so it becomes a dash.
 */
function institution(name: string): string {
  return `${text(name.replace(/(?<!\s)\s*,\s*/g, ' – ').replace(/^ – | – $/g, ''))},`;
}

/** Zotero reads values as HTML: what would begin an element there is set in other brackets, or it would be lost. */
function text(value: string): string {
  return value.replace(/<(?=[A-Za-z/!?])/g, '‹');
}

/** A note with any `<…>` in it becomes HTML as it stands. */
function note(notes: string[]): string {
  return notes.join('; ').replaceAll('<', '‹').replaceAll('>', '›');
}
