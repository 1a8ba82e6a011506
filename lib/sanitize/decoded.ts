/** A part of an address with its `%` escapes read; as it stands where one of them says nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
