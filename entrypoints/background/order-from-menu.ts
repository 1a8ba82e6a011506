import type { Browser } from 'wxt/browser';
import type { CaptureRequest } from '../../lib/model/capture-request';
import { type Id, idSchema } from '../../lib/model/id';
import type { ClipOrder } from './clip-order';

/** Id of the menu item that clips this kind to this topic, or to the inbox. */
export const placeOf = (kind: CaptureRequest['kind'], topicId: Id | null) => `${kind}:${topicId ?? 'inbox'}`;

function requestOf(kind: string | undefined, info: Browser.contextMenus.OnClickData): CaptureRequest | null {
  if (kind === 'selection' || kind === 'page') return { kind };
  if (kind === 'link' && info.linkUrl) return { kind, linkUrl: info.linkUrl };
  if (kind === 'image' && info.srcUrl) return { kind, srcUrl: info.srcUrl };
  return null;
}

/** What a click in our menu asks for; null where it is not one of our places. */
export function orderFromMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab,
  clipId: Id,
): ClipOrder | null {
  const [kind, place] = String(info.menuItemId).split(':');
  const request = requestOf(kind, info);
  if (!request || tab.id === undefined) return null;
  const topicId = idSchema.safeParse(place);
  return {
    clipId,
    tabId: tab.id,
    frameId: info.frameId ?? 0,
    frameUrl: info.frameUrl,
    request,
    topicIds: topicId.success ? [topicId.data] : [],
    ...(request.kind === 'selection' && info.selectionText
      ? {
          menuFacts: {
            selectionText: info.selectionText,
            pageUrl: info.pageUrl ?? tab.url ?? '',
            frameUrl: info.frameUrl,
            tabTitle: tab.title ?? '',
          },
        }
      : {}),
  };
}
