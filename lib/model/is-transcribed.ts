import type { Clip } from './clip';

/**
 * Whether something of a clip was typed by hand from a picture: the value, or a number in the caption of a part of the screen, which
 * no page wrote.
 */
export function isTranscribed({ content, typed }: Pick<Clip, 'content' | 'typed'>): boolean {
  if (content.kind !== 'image') return false;
  return typed !== '' || (content.fidelity === 'region' && /\p{Nd}/u.test(content.caption));
}
