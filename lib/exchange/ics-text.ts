import { plainText } from '../sanitize/plain-text';

/** A text as a value of an iCalendar file (RFC 5545, 3.3.11): its line breaks and the signs that part values are escaped. */
export function icsText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}
