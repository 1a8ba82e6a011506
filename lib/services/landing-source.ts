import type { Source } from '../model/source';
import { canonicaliseUrl } from '../sanitize/canonicalise-url';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/**
 * The page of the same site, clipped before, that offers this file: it is what is cited, with the file attached. The one read last, where
 * there are several; null where there is none.
 */
export async function landingSource(db: RapporteurDatabase, fileUrl: string): Promise<Source | null> {
  const wanted = canonicaliseUrl(fileUrl);
  const { host } = new URL(wanted);
  const found = await db.sources
    .filter(
      ({ fields }) =>
        fields.url !== wanted &&
        new URL(fields.url).host === host &&
        fields.files.some(({ url }) => canonicaliseUrl(url) === wanted),
    )
    .toArray();
  return found.sort((a, b) => a.firstReadAt.localeCompare(b.firstReadAt)).at(-1) ?? null;
}
