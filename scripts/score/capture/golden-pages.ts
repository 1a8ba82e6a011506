import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const namesSchema = z.union([z.array(z.string()), z.string(), z.null()]);
const textSchema = z.string().nullable();
/** Truth of our own pages (`expect`), and of sets collected elsewhere; what is left out is not judged, null is "nothing". */
const truthSchema = z.union([
  z.object({
    url: z.url(),
    expect: z.object({
      title: textSchema.optional(),
      producer: namesSchema.optional(),
      foundOn: textSchema.optional(),
      published: textSchema.optional(),
    }),
  }),
  z.object({
    url: z.url(),
    title: textSchema.optional(),
    author: namesSchema.optional(),
    site: textSchema.optional(),
    published: textSchema.optional(),
  }),
]);

/** A saved page and what is known to be true of it. */
export interface GoldenPage {
  name: string;
  url: string;
  html: string;
  truth: {
    title: string | null | undefined;
    author: string[] | null | undefined;
    site: string | null | undefined;
    published: string | null | undefined;
  };
}

const listOf = (names: z.infer<typeof namesSchema> | undefined) => (typeof names === 'string' ? [names] : names);

function read(folder: string, file: string): GoldenPage {
  const name = file.replace(/\.json$/, '');
  const known = truthSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const truth =
    'expect' in known ? { ...known.expect, author: known.expect.producer, site: known.expect.foundOn } : known;
  return {
    name,
    url: known.url,
    html: readFileSync(join(folder, `${name}.html`), 'utf8'),
    truth: { title: truth.title, author: listOf(truth.author), site: truth.site, published: truth.published },
  };
}

/** The pages of a folder that have their truth beside them: `x.html` with `x.json`. */
export function goldenPages(folder: string): GoldenPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && existsSync(join(folder, file.replace(/\.json$/, '.html'))))
    .sort()
    .map((file) => read(folder, file));
}
