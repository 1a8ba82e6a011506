import type { Clip } from '../../../lib/model/clip';
import { isCheckable } from '../../../lib/verification/check-groups';
import { pageOfClip } from '../../../lib/verification/page-of-clip';

/** A site with clips that can be checked. */
export interface CheckedSite {
  origin: string;
  host: string;
  clips: Clip[];
}

/** Which of these clips can be checked, in their order and by site; `leftOut` counts those that state nothing. */
export function checkableClips(all: Clip[]): { clips: Clip[]; sites: CheckedSite[]; leftOut: number } {
  const clips = all.filter(isCheckable);
  const sites = new Map<string, CheckedSite>();
  for (const clip of clips) {
    const page = pageOfClip(clip);
    if (page === null) continue;
    const site = sites.get(page.origin) ?? { origin: page.origin, host: page.host, clips: [] };
    site.clips.push(clip);
    sites.set(page.origin, site);
  }
  return { clips, sites: [...sites.values()], leftOut: all.length - clips.length };
}
