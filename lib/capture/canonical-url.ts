import { canonicaliseUrl } from '../sanitize/canonicalise-url';
import { safeUrl } from '../sanitize/safe-url';

/** `data.example.org` and `www.example.org` are one site; `example.org` and `example.net` are not. */
function sameSite(a: URL, b: URL): boolean {
  const site = (url: URL) =>
    url.hostname
      .split('.')
      .slice(/\.(co|com|org|net|gov|ac|edu)\.\w\w$/.test(url.hostname) ? -3 : -2)
      .join('.');
  return a.hostname === b.hostname || (site(a) === site(b) && /[a-z]/i.test(site(a)));
}

/** Addresses that templates give to every page of a site. */
function isGeneric(path: string): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default|main|search|404|error)(?:\.\w+)?\/?)?$/i.test(path);
}

/**
 * The address to cite: the first of the page's own canonical `links` that leads to the same site and not to a page that stands for
 * all; else the address shown. Without session ids and tracking. Always http or https.
 */
export function canonicalUrl(links: string[], url: URL): string {
  const shown = canonicaliseUrl(url.href);
  for (const link of links) {
    const address = safeUrl(link, url.href);
    if (!address?.startsWith('http')) continue;
    const canonical = new URL(address);
    if (!sameSite(canonical, url)) continue;
    if (isGeneric(canonical.pathname) && !isGeneric(url.pathname) && canonical.search === '') continue;
    // a route in the fragment is the page, and canonical links know nothing of it
    if (/^#[/!]/.test(url.hash) && canonical.hash === '') continue;
    return canonicaliseUrl(canonical.href);
  }
  return shown;
}
