import { countedWord } from './counted-word';
import type { Token } from './token';

/** Whether a word names something counted wherever it stands, as "arrivals" does, and not only right behind its number, as "region" does. */
export function namesCounted(token: Token | undefined): boolean {
  const said = token && countedWord(token);
  return said != null && !said.onlyBehind;
}
