import { framedDraft } from '../../lib/capture/framed-draft';
import { type MenuFacts, menuDraft } from '../../lib/capture/menu-draft';
import type { CaptureDraft } from '../../lib/model/capture-draft';
import { captureInTab, type DraftResult } from './capture-in-tab';
import type { ClipOrder } from './clip-order';

/** So many characters tell whether two selections are the same one. */
const telling = 200;
const wordsOf = (text: string) => text.replace(/\s+/g, '').slice(0, telling);

/** Whether what the page's own script found is what was clicked: it sees frames of its own site, and may have a selection beside. */
function isMeant({ content }: CaptureDraft, facts: MenuFacts | undefined): boolean {
  if (content.kind === 'link') return content.text !== '';
  return !('quote' in content) || !facts || wordsOf(content.quote) === wordsOf(facts.selectionText);
}

/**
 * Reads what an order asks for. What was clicked in a frame is read from the page where the page may see it, for then its place is
 * known; else in the frame, where the browser lets us; else, as for words in a closed shadow root, there is what the menu itself tells.
 * The page of the tab is always the page of the clip.
 */
export async function captureOrder({ tabId, frameId, request, menuFacts, frameUrl }: ClipOrder): Promise<DraftResult> {
  const fromPage = await captureInTab(tabId, 0, request);
  if (fromPage.ok ? !frameId || isMeant(fromPage.draft, menuFacts) : fromPage.reason === 'pdf-viewer') return fromPage;
  if (!frameId && !(menuFacts && !fromPage.ok && fromPage.reason === 'no-access')) return fromPage;
  const inFrame = frameId ? await captureInTab(tabId, frameId, request) : fromPage;
  const inside = inFrame.ok ? inFrame.draft : menuFacts && menuDraft(menuFacts);
  if (!inside) {
    // a link needs no more than its address
    return fromPage.ok && request.kind === 'link' ? inFrameOf(fromPage.draft, frameUrl) : inFrame;
  }
  // where on the screen a picture of another site's frame stands is not known
  if (inside.content.kind === 'image' && inside.content.pixels.from === 'screen')
    return { ok: false, reason: 'image-unreadable' };
  const host = await captureInTab(tabId, 0, { kind: 'page' });
  return { ok: true, draft: host.ok ? framedDraft(inside, host.draft) : inside };
}

const inFrameOf = (draft: CaptureDraft, frameUrl: string | undefined): DraftResult => ({
  ok: true,
  draft: frameUrl && URL.canParse(frameUrl) ? framedDraft({ ...draft, frameUrl }, draft) : draft,
});
