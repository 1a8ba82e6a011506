import { labelText } from '../sanitize/label-text';
import type { BriefingClipInput } from './briefing-input';
import type { Setting } from './setting';

/**
 * What an item lacks because a page of it was read again and no longer says so: one sentence, or none. A clip that is not for attribution
 * tells neither its page nor what changed.
 */
export function checkSentence({ clip, source, verified }: BriefingClipInput, { words }: Setting): string[] {
  if (verified === null) return [];
  const title = clip.nonAttributable ? '' : labelText(source.fields.title.chosen?.value ?? '', 200);
  if (verified.verdict === 'gone') return [words.gaps.gone(title)];
  if (verified.verdict !== 'changed') return [];
  const move = clip.nonAttributable ? null : verified.move;
  return [
    words.gaps.changed(
      title,
      move === null ? '' : words.changes.move(labelText(move.before), labelText(move.after), ''),
    ),
  ];
}
