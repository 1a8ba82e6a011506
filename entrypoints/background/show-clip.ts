import type { Clip } from '../../lib/model/clip';
import type { Id } from '../../lib/model/id';
import type { Shown, ShowReply } from '../../lib/model/show-reply';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { lookRequestOf } from '../../lib/verification/check-groups';
import { pageOfClip } from '../../lib/verification/page-of-clip';
import { quoteOf } from '../../lib/verification/quote-of';
import { checkingWords } from '../../lib/words/checking-words';
import { settledLook } from './settled-look';
import type { LookAnswer, TabDoors } from './tab-doors';

/**
 * Opens the page of a clip, or comes back to the tab that shows it where we may know; the address itself has the browser mark the words. Where
 * we may read the page we look for them too, mark what stands there now, and say so, also on the toolbar button.
 */
export async function showClip(db: RapporteurDatabase, doors: TabDoors, clipId: Id): Promise<ShowReply> {
  const clip = await db.clips.get(clipId);
  if (!clip) return { ok: false, reason: 'not-found' };
  const page = pageOfClip(clip);
  if (page === null) return { ok: false, reason: 'link-unsafe' };
  const there = await doors.tabAt(page.address);
  const tabId = there ?? (await doors.open(addressToOpen(clip, page.address), { active: true }));
  // a viewer of PDF files goes to another page when its address does
  if (there !== null) await doors.bringToFront(there, clip.pdfPage ? addressToOpen(clip, page.address) : undefined);
  const byBrowser = there === null && clip.fragmentUrl !== null && clip.frameUrl === null;
  const mayRead = there !== null || (await doors.mayRead(page.origin));
  if (clip.pdfPage !== null) return shownAs('at-page', { byBrowser: false });
  if (quoteOf(clip) === '') return shownAs('wordless', { byBrowser });
  if (!mayRead) return shownAs('opened', { byBrowser, origin: page.origin });
  const shown = outcomeOf(await settledLook(doors, tabId, lookRequestOf([clip], clipId), new AbortController().signal));
  await doors
    .badge(tabId, checkingWords.badge[shown], checkingWords.shown[shown])
    .catch((cause) => console.error('show: no badge', cause)); // whoever asked hears it all the same
  return shownAs(shown, { byBrowser, origin: shown === 'opened' ? page.origin : null });
}

function addressToOpen({ fragmentUrl, frameUrl, pdfPage }: Clip, address: string): string {
  if (frameUrl !== null) return address;
  if (pdfPage !== null) return `${address.split('#')[0]}#page=${pdfPage.number}`;
  return fragmentUrl ?? address;
}

function outcomeOf(answer: LookAnswer): Shown['shown'] {
  if (!answer.ok) return answer.why === 'not-allowed' ? 'opened' : answer.why === 'no-text' ? 'wordless' : 'silent';
  const { page } = answer;
  if (page.status >= 400 || page.challenge) return page.status === 404 || page.status === 410 ? 'absent' : 'silent';
  const [look] = page.looks;
  if (!look) return 'wordless';
  if (look.place === 'absent') return 'absent';
  if (answer.settled) return 'wordless'; // a file: no script marks anything in its viewer
  return look.place === 'approximate' ? 'approximate' : 'marked';
}

function shownAs(
  shown: Shown['shown'],
  { byBrowser, origin = null }: { byBrowser: boolean; origin?: string | null },
): Shown {
  return { ok: true, shown, origin, byBrowser };
}
