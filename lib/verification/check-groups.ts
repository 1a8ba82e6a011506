import type { Clip } from '../model/clip';
import type { LookRequest } from '../model/look-request';
import { pageKey } from './page-key';
import { type ClipPage, pageOfClip } from './page-of-clip';
import { quoteOf } from './quote-of';

/** Clips that one look at one page answers for. */
export interface CheckGroup {
  page: ClipPage;
  clips: Clip[];
}

/** As many clips as a look takes (`look-request.ts`). */
const most = 500;

/**
 * What a check of these clips has to open, in their order. `wordless` are those of which nothing can be compared: pictures, and what
 * came from no page of the web. Links and pages as such state nothing that could change: they are left out.
 */
export function checkGroups(clips: Clip[]): { groups: CheckGroup[]; wordless: Clip[] } {
  const open = new Map<string, CheckGroup>();
  const groups: CheckGroup[] = [];
  const wordless: Clip[] = [];
  for (const clip of clips) {
    if (!isCheckable(clip)) continue;
    const page = pageOfClip(clip);
    if (page === null || quoteOf(clip) === '') {
      wordless.push(clip);
      continue;
    }
    const key = pageKey(page.address) ?? page.address;
    const group = open.get(key);
    if (group && group.clips.length < most) {
      group.clips.push(clip);
      continue;
    }
    const next = { page, clips: [clip] };
    open.set(key, next);
    groups.push(next);
  }
  return { groups, wordless };
}

/** Whether a clip states something that its page may say otherwise by now. A part that was made of another clip is checked with that one. */
export function isCheckable({ content, madeFrom }: Clip): boolean {
  if (madeFrom !== undefined) return false;
  return content.kind === 'excerpt' || content.kind === 'table' || content.kind === 'image';
}

/** What the locating script is asked about some clips of a page. */
export function lookRequestOf(clips: Clip[], mark: Clip['id'] | null = null): LookRequest {
  return { clips: clips.map((clip) => ({ clipId: clip.id, quote: quoteOf(clip), selectors: clip.selectors })), mark };
}
