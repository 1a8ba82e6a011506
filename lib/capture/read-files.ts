import type { SourceFields } from '../model/source';
import { decoded } from '../sanitize/decoded';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { textOf } from './entity-values';
import type { PageFacts } from './page-facts';

type FileOffer = SourceFields['files'][number];

const most = 20;
const named = /\.(pdf|xlsx?|docx?|pptx?|csv|zip|od[st]|geojson|json|xml)(?:$|[?#])/i;
const spoken = /\b(PDF|XLSX?|DOCX?|PPTX?|CSV|ZIP|GeoJSON|Excel|Word)\b/i;
const mimes: [RegExp, string][] = [
  [/pdf/i, 'PDF'],
  [/spreadsheetml|excel/i, 'XLSX'],
  [/wordprocessingml|msword/i, 'DOCX'],
  [/csv/i, 'CSV'],
  [/zip/i, 'ZIP'],
];

/** By its address, its media type or its words; empty where none of them says. */
function formatOf(url: string, label: string, mime = ''): string {
  const byName = named.exec(new URL(url).pathname)?.[1] ?? named.exec(url)?.[1];
  const byMime = mimes.find(([pattern]) => pattern.test(mime))?.[1];
  const format = byName ?? byMime ?? spoken.exec(label)?.[1] ?? (/^\w{2,8}$/.test(mime) ? mime : '');
  return format.toUpperCase().slice(0, 20);
}

/** The files that a page offers: it is the page that is cited, and they stand with it. Each address once, at most 20. */
export function readFiles(facts: PageFacts): FileOffer[] {
  const found = new Map<string, FileOffer>();
  const add = (href: string, words: string, mime?: string) => {
    const url = safeUrl(href, facts.url.href);
    if (!url?.startsWith('http') || found.size >= most || found.has(url) || url === facts.url.href) return;
    const name = decoded(new URL(url).pathname.split('/').at(-1) ?? '');
    const label = labelText(words, 300) || labelText(name, 300);
    found.set(url, { url, label, format: formatOf(url, label, mime) });
  };
  for (const address of facts.meta.all('citation_pdf_url')) add(address, '', 'application/pdf');
  for (const property of ['distribution', 'encoding', 'associatedMedia']) {
    for (const value of facts.main.work?.properties.get(property) ?? []) {
      if (typeof value === 'string') continue;
      const file = facts.linked.resolve(value);
      const address = textOf(file, 'contentUrl', 'downloadUrl', 'url');
      if (address) add(address, textOf(file, 'name'), textOf(file, 'encodingFormat', 'fileFormat'));
    }
  }
  for (const { href, label } of facts.reading.files ?? []) add(href, label);
  return [...found.values()];
}
