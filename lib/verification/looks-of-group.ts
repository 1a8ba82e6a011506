import type { Clip } from '../model/clip';
import type { PageLook } from '../model/page-look';
import type { UncheckedReason, Verification } from '../model/verification';
import { quoteOf } from './quote-of';
import { verdictOf } from './verdict-of';

type Look = Omit<Verification, 'id' | 'checkedAt'>;

/** What a look at their page says of each of these clips. */
export function looksOfGroup(clips: Clip[], page: PageLook): Look[] {
  const looks = new Map(page.looks.map((look) => [look.clipId, look]));
  return clips.map((clip) => ({
    clipId: clip.id,
    url: page.url,
    ...verdictOf(quoteOf(clip), page, looks.get(clip.id)),
  }));
}

/** The same of clips whose page could not be looked at. */
export function uncheckedLooks(clips: Clip[], reason: UncheckedReason): Look[] {
  return clips.map((clip) => ({
    ...{ clipId: clip.id, url: clip.frameUrl ?? clip.pageUrl },
    ...{ verdict: 'unchecked' as const, reason, found: null, repeats: 0 }, // the literal is the verdict's
  }));
}
