import { expect, it } from 'vitest';
import { injectionRefusal } from '../../../lib/capture/injection-refusal';

it.each([
  ['Cannot access a chrome:// URL', 'chrome://settings/', 'browser-page'],
  ['Cannot access a chrome:// URL', '', 'browser-page'],
  ['Cannot access contents of url "chrome-extension://abc/desk.html".', '', 'browser-page'],
  ['Frame with ID 0 is showing error page', 'https://example.org/', 'browser-page'],
  ['The extensions gallery cannot be scripted.', '', 'store-page'],
  ['Missing host permission for the tab', 'https://addons.mozilla.org/en-US/firefox/', 'store-page'],
  ['No tab with id: 12', '', 'no-tab'],
  ['Missing host permission for the tab', 'https://example.org/report.pdf#page=2', 'pdf-viewer'],
  ['Cannot access contents of the page. Extension manifest must request permission.', '', 'no-access'],
  ['anything else', 'https://example.org/pdf-guide', 'no-access'],
])('reads "%s" at "%s" as %s', (message, url, reason) => {
  expect(injectionRefusal(message, url)).toBe(reason);
});
