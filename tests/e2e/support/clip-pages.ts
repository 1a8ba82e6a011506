import { makeMeeting } from '../../driver/make-meeting';
import type { Rapporteur } from '../../driver/rapporteur';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import type { ChangingSite } from './changing-site';
import { clipHere } from './clip-here';

/** A desk with these pages clipped for its first item, and the ids of the clips by the paths. */
export async function clipPages(rapporteur: Rapporteur, site: ChangingSite, paths: string[]) {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const ids = new Map<string, string>();
  for (const path of paths) {
    const address = site.origin + path;
    ids.set(path, await clipHere(rapporteur, desk, { address, selector: path.endsWith('#r') ? '#r' : '#q' }));
  }
  await desk.bringToFront();
  return { desk, ids };
}
