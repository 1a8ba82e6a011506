import { embeddingHost } from '../model/embedding-host';
import type { Sharing } from '../model/sharing';
import { labelText } from '../sanitize/label-text';
import type { BriefingClipInput } from './briefing-input';
import { checkedWords } from './checked-words';
import { formatPartialDate } from './format-date';
import type { Setting } from './setting';
import { supersededWords } from './superseded-words';

/** Labels that keep something within a group: the briefing calls it confidential. */
const confidential = new Set<Sharing>(['AMBER', 'AMBER+STRICT', 'RED']);

/** What a reader must know of a clip beside its source, as it stands in every style of citation. */
export function citationMarks(entry: BriefingClipInput, setting: Setting): string[] {
  const { clip, verified, editions } = entry;
  const { words, locale } = setting;
  const say = words.citation;
  const host = clip.nonAttributable ? null : embeddingHost(clip);
  const page = clip.nonAttributable ? '' : labelText(clip.pdfPage?.label ?? '');
  const doubtful = clip.wording === 'doubtful' && clip.shown?.kind !== 'paraphrase';
  return [
    ...(page === '' ? [] : [say.pageInFile(page)]),
    ...(clip.nonAttributable ? [say.notForAttribution] : []),
    ...(clip.sharing !== null && confidential.has(clip.sharing) ? [`${say.confidential} (TLP:${clip.sharing})`] : []),
    ...(host === null ? [] : [say.embedded(labelText(host))]),
    ...(clip.transcribed ? [say.transcribed] : []),
    ...(doubtful ? [say.doubtfulWording] : []),
    ...[supersededWords(entry, setting)].filter(Boolean),
    ...(editions?.supersedes ? [say.supersedes(formatPartialDate(editions.supersedes, locale))] : []),
    ...(verified === null ? [] : [say.verified(formatPartialDate(verified.on, locale), checkedWords(verified, words))]),
  ];
}
