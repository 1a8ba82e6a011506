/**
 * A name that the library writes in braces until the file is packed, and then replaces everywhere. No text of a page can hold it: of
 * its last character XML knows nothing, and `xmlText` lets none pass.
 */
export function placeholder(name: string): string {
  return `${name}\uFFFF`;
}
