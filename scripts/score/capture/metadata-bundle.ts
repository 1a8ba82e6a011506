import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The readers in comparison: how each reads title, author, site and date of the page it stands in. */
const readers: [string, string][] = [
  [
    'Rapporteur',
    `import { readPage } from './lib/capture/read-page';
     import { sourceOf } from './lib/capture/source-of';
     export const read = () => {
       const source = sourceOf(readPage(document, location.href));
       const value = (field) => field.chosen?.value ?? null;
       return { title: value(source.title), author: value(source.producer), site: value(source.foundOn), published: value(source.published) };
     };`,
  ],
  [
    'Defuddle',
    `import Defuddle from 'defuddle';
     export const read = () => {
       const { title, author, site, published } = new Defuddle(document, { url: location.href }).parse();
       return { title, author: author ? [author] : null, site, published };
     };`,
  ],
  [
    'Readability',
    `import { Readability } from '@mozilla/readability';
     export const read = () => {
       const article = new Readability(document.cloneNode(true)).parse();
       const byline = article?.byline;
       return { title: article?.title ?? null, author: byline ? [byline] : null, site: article?.siteName ?? null, published: article?.publishedTime ?? null };
     };`,
  ],
];

export interface BundledReader {
  name: string;
  /** Defines \`globalThis.NAME.read()\`. */
  code: string;
  /** Its size as the browser would get it. */
  gzipped: number;
}

/** Each reader as one script for any page. */
export async function metadataBundles(): Promise<BundledReader[]> {
  const bundles: BundledReader[] = [];
  for (const [name, source] of readers) {
    const id = `score-${name}.js`;
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'reader',
          resolveId: (asked) => (asked.endsWith(id) ? `${process.cwd()}/${id}` : null),
          load: (asked) => (asked.endsWith(id) ? source : null),
        },
      ],
      build: { write: false, minify: true, lib: { entry: id, name, formats: ['iife'], fileName: 'reader' } },
    });
    const [output] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    const code = output?.type === 'chunk' ? output.code : '';
    bundles.push({ name, code, gzipped: gzipSync(code).length });
  }
  return bundles;
}
