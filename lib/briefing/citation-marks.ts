import type { Sharing } from '../model/sharing';
import type { BriefingClipInput } from './briefing-input';
import { formatPartialDate } from './format-date';
import type { Setting } from './setting';

/** Labels that keep something within a group: the briefing calls it confidential. */
const confidential = new Set<Sharing>(['AMBER', 'AMBER+STRICT', 'RED']);

/** What a reader must know of a clip beside its source, as it stands in every style of citation. */
export function citationMarks({ clip, verified }: BriefingClipInput, { words, locale }: Setting): string[] {
  const say = words.citation;
  return [
    ...(clip.nonAttributable ? [say.notForAttribution] : []),
    ...(clip.sharing !== null && confidential.has(clip.sharing) ? [`${say.confidential} (TLP:${clip.sharing})`] : []),
    ...(clip.transcribed ? [say.transcribed] : []),
    ...(verified === null ? [] : [say.verified(formatPartialDate(verified.on, locale), verified.verdict)]),
  ];
}
