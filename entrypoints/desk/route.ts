import { z } from 'zod';
import { type Id, idSchema } from '../../lib/model/id';

/** The places of the desk. `clip` is one clip in full. */
export type Route =
  | { page: 'briefing' }
  | { page: 'agenda' }
  | { page: 'new-meeting' }
  | { page: 'edit-meeting' }
  | { page: 'hand-out' }
  | { page: 'versions' }
  | { page: 'sources' }
  | { page: 'checking' }
  | { page: 'actions' }
  | { page: 'figures' }
  | { page: 'import' }
  | { page: 'paste-table' }
  | { page: 'packs' }
  | { page: 'trash' }
  | { page: 'your-data' }
  | { page: 'clip'; clipId: Id };

const plainPageSchema = z.enum([
  'briefing',
  'agenda',
  'actions',
  'figures',
  'new-meeting',
  'edit-meeting',
  'hand-out',
  'versions',
  'sources',
  'checking',
  'import',
  'paste-table',
  'packs',
  'trash',
  'your-data',
]);

/** @param hash `location.hash`; what it does not know leads to the briefing */
export function parseRoute(hash: string): Route {
  const [page = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'clip') {
    const clipId = idSchema.safeParse(id);
    return clipId.success ? { page: 'clip', clipId: clipId.data } : { page: 'briefing' };
  }
  const plain = plainPageSchema.safeParse(page);
  return { page: plain.success ? plain.data : 'briefing' };
}

/** @returns the hash that leads there, for `href` and `location.hash` */
export function routeHash(route: Route): string {
  return route.page === 'clip' ? `#/clip/${route.clipId}` : `#/${route.page}`;
}
