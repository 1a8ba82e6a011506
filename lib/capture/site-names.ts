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

/** What the site of a page calls itself in its metadata, best first. */
export function siteNames(url: URL, meta: MetaTags, linked: JsonLdReader, found: Entity[]): string[] {
  const sites = found.filter((entity) => entity.types.some((type) => type === 'WebSite' || type === 'DataCatalog'));
  const owners = found.filter((entity) => entity.types.some((type) => /Organization|NewsMedia|Corporation/.test(type)));
  const names = [
    ...meta.all('og:site_name'),
    ...sites.map((site) => textOf(site, 'name')),
    ...found.flatMap((entity) => namesOf(linked, entity, 'sdPublisher', 'includedInDataCatalog')),
    ...meta.all('application-name'),
    ...sites.map((site) => textOf(site, 'alternateName')),
    ...found.flatMap((entity) => namesOf(linked, entity, 'publisher')).slice(0, 3),
    ...owners.map((owner) => textOf(owner, 'name')),
  ].map((name) => valueText(name, 200));
  const host = url.hostname.replace(/^www\d*\./, '');
  return [...new Set(names)].filter(
    (name) => isName(name) && name.toLowerCase().replace(/^www\./, '') !== host && comparable(name) !== '',
  );
}
