import type { EditionWord } from '../../lib/services/judge-edition';
import type { Notices } from './read-notices';

/** What the one key says on the card: the latest older clip of which this could be a newer edition; null where there is none. */
export function offeredEdition(notices: Notices): EditionWord | null {
  const { clip, editions, moved } = notices;
  const offered = editions.newerThan.findLast(({ edition }) => edition.by === 'offered');
  const older = offered?.clip ?? (canSupersede(notices) ? moved.at(-1)?.clip : undefined);
  return older ? { newerId: clip.id, olderId: older.id, holds: true } : null;
}

/** Whether the clip can stand for all of its page as it is now: a sentence takes the place of its like only, and that is read. */
export function canSupersede({ clip, seen }: Notices): boolean {
  return clip.content.kind === 'page' && seen === null;
}
