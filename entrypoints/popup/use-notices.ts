import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import type { Id } from '../../lib/model/id';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { EarlierNotice } from './earlier-notice';
import type { CardView } from './read-card';
import type { Notices } from './read-notices';

export interface ReadNotices {
  /** null: there is nothing to say. */
  notices: Notices | null;
  Notice: ComponentType<ComponentProps<typeof EarlierNotice>>;
}

/**
 * What was clipped before, and what shows it; undefined until it is read. It is loaded apart: the card must be there at once, and
 * most clips are the first of their page.
 */
export function useNotices(
  db: RapporteurDatabase,
  asked: Id | null,
  card: CardView | null | undefined,
): ReadNotices | undefined {
  const [read, setRead] = useState<ReadNotices>();
  const tags = card?.view.tags.map(({ topicId }) => topicId).join(' ');
  // What the notices speak of: another clip, what was said of editions, the topics of what was seen before.
  const about = card && JSON.stringify([card.view.clip.id, card.view.clip.editions, card.sighting && tags]);
  useEffect(() => {
    if (!asked || !about) return;
    let wanted = true;
    Promise.all([import('./read-notices'), import('./earlier-notice')])
      .then(async ([{ readNotices }, { EarlierNotice: Notice }]) => {
        const notices = await readNotices(db, asked);
        if (wanted) setRead({ notices, Notice });
      })
      .catch((cause) => console.error('card: no notices', cause));
    return () => {
      wanted = false;
    };
  }, [db, asked, about]);
  return read;
}
