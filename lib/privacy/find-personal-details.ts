import { detailsApart } from './details-apart';
import { findNames } from './find-names';
import { findNumbers } from './find-numbers';
import type { PersonalDetail } from './personal-detail';
import { plainReading } from './plain-reading';

/**
 * The personal details in running text, in order and apart from one another: addresses, telephone numbers, numbers of
 * documents, exact places, and names where they are named as contacts. What to look for follows the checks of OCHA's HDX.
 * Statistics, dates and codes of places are none. Time grows with the length of the text.
 * @param addresses e-mail addresses that stand behind the text, such as those of its links: their owners' names are found, too
 */
export function findPersonalDetails(text: string, addresses: readonly string[] = []): PersonalDetail[] {
  const reading = plainReading(text);
  const numbers = findNumbers(reading.text);
  const emails = numbers.filter(({ kind }) => kind === 'email');
  const known = [...addresses, ...emails.map(({ start, end }) => reading.text.slice(start, end))];
  return detailsApart([...numbers, ...findNames(reading.text, numbers, known)]).map(({ kind, start, end }) => {
    const [from, to] = [reading.start(start), reading.end(end)];
    return { kind, start: from, end: to, text: text.slice(from, to) };
  });
}
