import { findCoordinates } from './find-coordinates';
import { findDocumentNumbers } from './find-document-numbers';
import { findEmails } from './find-emails';
import { findNames } from './find-names';
import { findPhones } from './find-phones';
import type { FoundDetail, PersonalDetail } from './personal-detail';
import { plainReading } from './plain-reading';

/**
 * The personal details in running text, in order and apart from one another: addresses, telephone numbers, numbers of
 * documents, exact places, and names where they are named as contacts. What to look for follows the checks of OCHA's HDX.
 * Statistics, dates and codes of places are none. Time grows with the length of the text.
 * @param addresses e-mail addresses that stand behind the text, such as those of its links: their owners' names are found, too
 */
export function findPersonalDetails(text: string, addresses: readonly string[] = []): PersonalDetail[] {
  const reading = plainReading(text);
  const emails = findEmails(reading.text);
  const hasDigits = /\d/.test(reading.text);
  const numbered = hasDigits ? [findDocumentNumbers, findCoordinates, findPhones] : [];
  const numbers = apart([...emails, ...numbered.flatMap((find) => find(reading.text))]);
  const known = [...addresses, ...emails.map(({ start, end }) => reading.text.slice(start, end))];
  return apart([...numbers, ...findNames(reading.text, numbers, known)]).map(({ kind, start, end }) => {
    const [from, to] = [reading.start(start), reading.end(end)];
    return { kind, start: from, end: to, text: text.slice(from, to) };
  });
}

/** Without those that overlap one given before them; in the order of the text. */
function apart(found: FoundDetail[]): FoundDetail[] {
  const order = new Map(found.map((detail, index) => [detail, index]));
  const rank = (detail: FoundDetail) => order.get(detail) ?? 0;
  const kept: FoundDetail[] = [];
  for (const detail of found.toSorted((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = kept.at(-1);
    if (last === undefined || detail.start >= last.end) kept.push(detail);
    else if (rank(detail) < rank(last)) kept.splice(-1, 1, detail);
  }
  return kept;
}
