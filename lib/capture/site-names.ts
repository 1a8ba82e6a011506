import type { Provenance } from '../model/source';
import { namesOf, textOf, valueText } from './entity-values';
import type { Entity, JsonLdReader } from './json-ld';
import type { MetaTags } from './meta-tags';
import { comparable } from './word-overlap';

/** Second-level parts of hosts that name no site: `co.uk`. */
const generic = new Set([
  'co',
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'ac',
  'gob',
  'gouv',
  'int',
  'www',
  'web',
  'news',
  'blog',
  'data',
]);

/** `reliefweb` of `www.reliefweb.int`. */
export function hostLabel(url: URL): string {
  const parts = url.hostname.replace(/^www\d*\./, '').split('.');
  const name = parts
    .slice(0, -1)
    .filter((part) => !generic.has(part))
    .at(-1);
  return name ?? parts[0] ?? '';
}

/** Template left-overs and bare hosts are no names. */
function isName(text: string): boolean {
  return text !== '' && text.length <= 120 && !/\{\{|\}\}|%[a-z_]+%|^https?:|^@|^\d+$/i.test(text);
}

/** What a site calls itself, and where. */
export interface SiteName {
  value: string;
  from: Provenance;
  label: string;
}

/** What the site of a page calls itself in its metadata, best first. */
export function siteNames(url: URL, meta: MetaTags, linked: JsonLdReader, found: Entity[]): SiteName[] {
  const sites = found.filter((entity) => entity.types.some((type) => type === 'WebSite' || type === 'DataCatalog'));
  const owners = found.filter((entity) => entity.types.some((type) => /Organization|NewsMedia|Corporation/.test(type)));
  const told = (values: readonly string[], from: Provenance, label: string): SiteName[] =>
    values.map((value) => ({ value: valueText(value, 200), from, label }));
  const inLinked = (property: string) => found.flatMap((entity) => namesOf(linked, entity, property));
  const names = [
    ...told(meta.all('og:site_name'), 'meta', 'og:site_name'),
    ...told(
      sites.map((site) => textOf(site, 'name')),
      'json-ld',
      'WebSite',
    ),
    ...told([...inLinked('sdPublisher'), ...inLinked('includedInDataCatalog')], 'json-ld', 'sdPublisher'),
    ...told(meta.all('application-name'), 'meta', 'application-name'),
    ...told(
      sites.map((site) => textOf(site, 'alternateName')),
      'json-ld',
      'alternateName',
    ),
    ...told(inLinked('publisher').slice(0, 3), 'json-ld', 'publisher'),
    ...told(
      owners.map((owner) => textOf(owner, 'name')),
      'json-ld',
      'Organization',
    ),
  ];
  const host = url.hostname.replace(/^www\d*\./, '');
  const seen = new Set<string>();
  return names.filter(({ value }) => {
    const isOwn = isName(value) && value.toLowerCase().replace(/^www\./, '') !== host && comparable(value) !== '';
    return isOwn && !seen.has(value) && seen.add(value);
  });
}
