import type { CaptureDraft } from '../model/capture-draft';

const siteOf = (url: string) => new URL(url).hostname;

/**
 * Something that was read in a frame, with the page around it as its page: that is what the person saw and what can be cited.
 * @param inside as read in the frame itself, where its own address is the page's
 * @param host the page of the tab
 */
export function framedDraft(inside: CaptureDraft, host: CaptureDraft): CaptureDraft {
  const frameUrl = inside.frameUrl ?? inside.pageUrl;
  if (frameUrl === host.pageUrl) return inside;
  const isOther = siteOf(frameUrl) !== siteOf(host.pageUrl);
  const caveats = isOther ? [`Read inside an embedded page of ${siteOf(frameUrl)}`] : [];
  return {
    ...inside,
    pageUrl: host.pageUrl,
    frameUrl,
    source: { ...host.source, caveats: [...new Set([...host.source.caveats, ...caveats])] },
    // offsets count in the text of the frame, and no address leads into one
    selectors: inside.selectors.filter(({ type }) => type === 'TextQuoteSelector'),
    fragmentUrl: null,
  };
}
