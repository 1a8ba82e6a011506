/**
 * The pages of a site, as the browser is asked for leave to read them.
 * @param origin `https://portal.example:8443`
 * @param isFirefox it takes a pattern with a port (developer.mozilla.org, "Match patterns") and lets it match nothing, so there it is the whole host
 */
export function everyPageOf(
  origin: string,
  isFirefox: boolean = import.meta.env.FIREFOX,
): { origins: [pattern: string] } {
  const { protocol, hostname } = new URL(origin);
  return { origins: [`${isFirefox ? `${protocol}//${hostname}` : origin}/*`] };
}
