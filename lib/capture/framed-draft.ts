import type { CaptureDraft } from '../model/capture-draft';

const siteOf = (url: string) => new URL(url).hostname;

/**
 * Something that was read in a frame, with the page around it as its page: that is what the person saw and what can be cited.
 * @param inside as read in the frame itself, where its own address is the page's
 * @param host the page of the tab
 */
export function framedDraft(inside: CaptureDraft, host: CaptureDraft): CaptureDraft {
  const own = inside.frameUrl ?? inside.pageUrl;
  // a frame without an address of its own, or words of the page that only the menu tells
  const frameUrl = own === host.pageUrl ? null : own;
  const isOther = frameUrl !== null && siteOf(frameUrl) !== siteOf(host.pageUrl);
  const caveats = isOther ? [`Read inside an embedded page of ${siteOf(frameUrl)}`] : [];
  return {
    ...inside,
    pageUrl: host.pageUrl,
    frameUrl,
    snapshot: inside.snapshot ?? (frameUrl === null ? host.snapshot : null),
    source: { ...host.source, caveats: [...new Set([...host.source.caveats, ...caveats])] },
    // offsets count in the text of the frame, and no address leads into one
    selectors: inside.selectors.filter(({ type }) => type === 'TextQuoteSelector'),
    fragmentUrl: null,
  };
}
