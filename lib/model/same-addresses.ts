/**
 * The addresses under which one and the same page is met: with and without encryption, with and without a slash at its end. The first
 * is the same for all of them. What is no web address is alone.
 * @param canonicalUrl without what names a visit or a campaign (`canonicaliseUrl`)
 */
export function sameAddresses(canonicalUrl: string): string[] {
  const [, rest] = /^https?:\/\/(.+)$/is.exec(canonicalUrl) ?? [];
  if (rest === undefined) return [canonicalUrl];
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(rest) ?? [];
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  // A site's own address always has its slash.
  const paths = bare.includes('/') ? [bare, `${bare}/`] : [`${bare}/`];
  return paths.flatMap((each) => [`https://${each}${tail}`, `http://${each}${tail}`]);
}
