import { foldText } from '../language/fold-text';

/** A title or a label for comparison: folded, straight apostrophes, `présent·e·s` and `présent(e)s` as `presents`, no marks around it. */
export function foldLabel(text: string): string {
  return foldText(text)
    .replace(/[’‘`]/g, "'")
    .replace(/(?<=\p{L})(?:[.·•‧-]e[.·•‧-]?s?|\(e\)\(?s?\)?|\(es\))(?!\p{L})/gu, 's')
    .replace(/(?<=\p{L})\(s\)/gu, 's')
    .replace(/\s+/g, ' ')
    .trim();
}
