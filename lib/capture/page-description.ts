import { valueText } from './entity-values';
import type { MetaTags } from './meta-tags';

const longestDescription = 2_000;

/** The page's own summary of itself; empty where it states none. */
export function pageDescription(meta: MetaTags): string {
  const text = meta.text(
    'citation_abstract',
    'description',
    'og:description',
    'dc.description',
    'dcterms.description',
    'twitter:description',
  );
  const description = valueText(text, longestDescription);
  return /\{\{/.test(description) ? '' : description;
}
