const longest = 80;

/**
 * A title as a context menu shows it: `&` is doubled because a single one marks a shortcut letter, and `%s` is
 * parted by an invisible word joiner because the browser puts the selection in its place.
 */
export function menuTitle(title: string): string {
  const characters = [...title];
  const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : title;
  return short.replaceAll('&', '&&').replaceAll('%s', '%\u2060s');
}
