import type { EditionWord } from '../../lib/services/judge-edition';
import type { Notices } from './read-notices';

/** What the one key says on the card: the latest older clip of which this could be a newer edition; null where there is none. */
export function offeredEdition({ clip, seen, editions, moved }: Notices): EditionWord | null {
  const offered = editions.newerThan.findLast(({ edition }) => edition.by === 'offered');
  const older = offered?.clip ?? (seen ? undefined : moved.at(-1)?.clip);
  return older ? { newerId: clip.id, olderId: older.id, holds: true } : null;
}
