import type { RefusalReason } from '../model/refusal';

const storeHosts =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;
const browserSchemes =
  /^(chrome|edge|about|devtools|view-source|chrome-extension|moz-extension|chrome-search|brave|resource):/;

/**
 * Why the browser would not run the capture script in a tab.
 * @param message what the browser threw; its wording differs between Chrome and Firefox
 * @param url the tab's address where the browser tells it, else empty
 */
export function injectionRefusal(message: string, url: string): RefusalReason {
  if (/gallery|webstore|restricted domain/i.test(message) || storeHosts.test(url)) return 'store-page';
  if (/No tab with id|Invalid tab ID|tab was closed|Frame with ID \S{1,40} was removed/i.test(message)) return 'no-tab';
  if (/^(https?|file):.*\.pdf($|[?#])/i.test(url)) return 'pdf-viewer';
  if (browserSchemes.test(url)) return 'browser-page';
  if (/(chrome|edge|devtools|chrome-extension):\/\/|about:|error page|privileged/i.test(message)) return 'browser-page';
  return 'no-access';
}
