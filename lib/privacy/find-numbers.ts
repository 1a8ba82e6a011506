import { detailsApart } from './details-apart';
import { findCoordinates } from './find-coordinates';
import { findDocumentNumbers } from './find-document-numbers';
import { findEmails } from './find-emails';
import { findPhones } from './find-phones';
import type { FoundDetail } from './personal-detail';

/** What has a form of its own in a reading: addresses, telephone numbers, numbers of documents, exact places; apart from one another, in order. */
export function findNumbers(text: string): FoundDetail[] {
  const numbered = /\d/.test(text) ? [findDocumentNumbers, findCoordinates, findPhones] : [];
  return detailsApart([...findEmails(text), ...numbered.flatMap((find) => find(text))]);
}
