import { safeUrl } from '../../sanitize/safe-url';

/** Word takes no longer address for a link. */
const longest = 2_000;
/** What an address may hold by RFC 3986; Word calls a file damaged that has a link with anything else. */
const foreign = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/**
 * The address of a link in a Word file, with everything encoded that is not allowed to stand there as it is; null where it is none
 * of http, https or mailto, or too long for Word.
 */
export function linkTarget(url: string): string | null {
  const safe = safeUrl(url);
  // An address of numbers in brackets is the only one that needs these, and is nobody's source.
  if (safe === null || /^https?:\/\/\[/.test(safe)) return null;
  const [whole = '', ...fragments] = safe.split('#');
  // A second "#" belongs to the fragment and must be encoded there.
  const target = [whole, ...(fragments.length === 0 ? [] : [fragments.join('%23')])]
    .join('#')
    .replace(foreign, encoded);
  return target.length > longest ? null : target;
}

function encoded(character: string): string {
  return character === '%' ? '%25' : encodeURIComponent(character);
}
