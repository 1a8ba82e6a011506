import type { Clip } from '../model/clip';
import { pageOfClip } from './page-of-clip';

/**
 * The address that was read, where the clip's own led to another page: without what only scrolls. Null where it is the same page; a
 * site's moving to https, its "www." and a slash at the end make no other page of it.
 */
export function ledElsewhere(clip: Pick<Clip, 'frameUrl' | 'pageUrl'>, read: string): string | null {
  const asked = pageOfClip(clip);
  const came = pageOfClip({ frameUrl: null, pageUrl: read });
  if (asked === null || came === null || nameOf(asked.address) === nameOf(came.address)) return null;
  return came.address;
}

function nameOf(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  return `${host.replace(/^www\./, '')}${path}${search}${/^#!?\//.test(hash) ? hash : ''}`;
}
