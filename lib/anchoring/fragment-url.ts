/** `address` with a text directive (`text=…`), by which a browser scrolls to the words that it names and marks them. */
export function fragmentUrl(address: string, directive: string): string {
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}
