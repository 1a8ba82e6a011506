import { findCoordinates } from './find-coordinates';
import { findEmails } from './find-emails';
import { plainReading } from './plain-reading';

const messenger = /^https?:\/\/(?:wa\.me|api\.whatsapp\.com|t\.me|signal\.me|m\.me)\//i;

/** The address that a mailto link leads to, decoded; null for every other link. */
export function mailAddress(url: string): string | null {
  const match = /^mailto:([^?]*)/i.exec(url);
  return match === null ? null : decoded(match[1] ?? '');
}

/** Whether the address of a link is itself a personal detail: mail, a messenger's number, an exact place. */
export function linkTells(url: string): boolean {
  if (mailAddress(url) !== null || messenger.test(url)) return true;
  const text = plainReading(decoded(url).slice(0, 2_000)).text;
  return findEmails(text).length > 0 || findCoordinates(text).length > 0;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
