import { sameWords } from '../anchoring/same-words';
import type { PageLook } from '../model/page-look';
import type { UncheckedReason, Verdict } from '../model/verification';

interface Found {
  verdict: Verdict;
  reason: UncheckedReason | null;
  found: string | null;
  repeats: number;
}

const unchecked = (reason: UncheckedReason): Found => ({ verdict: 'unchecked', reason, found: null, repeats: 0 });

/** Says of a page that it is not there any more, and nothing else. */
const goneStatus = new Set([404, 410]);

/**
 * What a look at a clip's page says of the clip. `look` is what the page showed of this clip; undefined where it showed nothing.
 * The very words alone stand; white space, soft hyphens and the style of quotation marks are no change, a digit or a sign always is.
 */
export function verdictOf(
  quote: string,
  page: Pick<PageLook, 'status' | 'challenge' | 'readable'>,
  look: PageLook['looks'][number] | undefined,
): Found {
  if (goneStatus.has(page.status)) return { verdict: 'gone', reason: 'no-page', found: null, repeats: 0 };
  // Some checks answer with 403: what the page asks for says more than the number.
  if (page.challenge !== null) return unchecked(page.challenge === 'human' ? 'challenge' : 'sign-in');
  if (page.status >= 400) return unchecked('refused');
  if (!page.readable || !look || quote.trim() === '') return unchecked('no-text');
  const { place, found, repeats } = look;
  if (place === 'absent' || found === null) return { verdict: 'gone', reason: null, found: null, repeats };
  const stands = place !== 'approximate' && sameWords(quote, found);
  return { verdict: stands ? 'stands' : 'changed', reason: null, found, repeats };
}
