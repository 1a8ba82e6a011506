import type { Clip } from '../model/clip';
import { damagedText } from './damaged-text';

/**
 * What a clip says of its own words: that they are to be compared with the page where places of them look damaged, and nothing else.
 * @param file the whole file's text; empty where it could not be read
 */
export function wordingOf(quote: string, file: string): Pick<Clip, 'wording'> {
  return damagedText(quote, file).length > 0 ? { wording: 'doubtful' } : {};
}
