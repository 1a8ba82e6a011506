import { hostLabel } from './site-names';
import { comparable } from './word-overlap';

/** Whether a part of a title only names the site: its own name or its host. */
export function namesSite(text: string, sites: string[], url: URL): boolean {
  const name = comparable(text).replace(/^the | (com|org|net|int)$/g, '');
  if (name === '') return false;
  const host = hostLabel(url).toLowerCase();
  const bare = name.replace(/ /g, '');
  if (bare === host.replace(/[^\p{L}\p{N}]/gu, '') || bare === url.hostname.replace(/^www\./, '').replace(/\W/g, ''))
    return true;
  return sites.some((site) => comparable(site).replace(/^the /, '') === name);
}
