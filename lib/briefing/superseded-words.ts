import { labelText } from '../sanitize/label-text';
import type { BriefingClipInput } from './briefing-input';
import { formatPartialDate } from './format-date';
import type { Setting } from './setting';

/** "superseded by the edition of 30 September 2018: 5,950 → 6,120"; empty where no newer edition of a clip is kept. */
export function supersededWords({ editions }: BriefingClipInput, { words, locale }: Setting): string {
  if (!editions?.supersededBy) return '';
  const said = words.citation.superseded(formatPartialDate(editions.supersededBy, locale));
  const moves = editions.moves.map(({ before, after }) => words.changes.move(labelText(before), labelText(after), ''));
  return moves.length === 0 ? said : `${said}${words.colon}${moves.join(words.separator)}`;
}

/** The same as a sentence over the clip itself, for who reads a figure reads no footnote. */
export function supersededRemark(entry: BriefingClipInput, setting: Setting): string {
  const said = supersededWords(entry, setting);
  const [first = '', ...rest] = said;
  return said === '' ? '' : `${first.toLocaleUpperCase(setting.locale)}${rest.join('')}${setting.words.stop}`;
}
