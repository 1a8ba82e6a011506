import type { MaskedToken } from './masked-tokens';
import type { PageText } from './page-text';
import { type Passage, sameDates, samePassage } from './passage';
import { passagesLike } from './passages-like';

/**
 * What stands on the newer page in place of an earlier passage; null where it still stands, where nothing of the kind is there, and
 * where there are several and none says that it is of the same dates.
 */
export function rolledOn(
  earlier: { tokens: MaskedToken[]; passage: Passage; blocks: number },
  page: PageText,
): Passage | null {
  const { tokens, passage, blocks } = earlier;
  const places = passagesLike(page, tokens, blocks);
  if (places.some((place) => samePassage(place, passage))) return null;
  const [only] = places;
  if (only !== undefined && places.length === 1) return only;
  const ofSameDates = passage.dates.length === 0 ? [] : places.filter((place) => sameDates(place, passage));
  return ofSameDates.length === 1 ? (ofSameDates[0] ?? null) : null;
}
