/**
 * For a store that the browser reads, and that answers differently by key, by a stretch of keys and by an index: its files are damaged where no error says so.
 * `isUnreadable` takes it for what it is.
 */
export function notReadable(what: string): DOMException {
  return new DOMException(`${what} is not in order`, 'NotReadableError');
}
