import { afterEach, expect, test } from 'vitest';
import { pageHtml } from '../../../lib/capture/page-html';
import { readPageHtml } from '../../../lib/documents/read-page-html';
import { closePages, openPage, select } from './open-page';

afterEach(closePages);

const page = `<!DOCTYPE html><title>May meeting</title><style>.loud { font-weight: bold } .gone { display: none } .row { display: block }</style>
  <script>window.ran = 1</script><svg><text>drawn</text></svg><img alt="seen" src="data:image/png;base64,AAAA">
  <h1>Port group</h1><p><span class="loud">Present:</span> Ana <a href="/map" onclick="x()">map</a></p><p class="gone">hidden</p>
  <ol start="3" class="secret"><li>Roads are closed until the end of the month, says the Harbour Office.</li><li>Rain fell on most days of the month.</li></ol>
  <span class="row">One</span><span class="row">Two &lt;b&gt;</span>`;

/** What the page becomes, by the reader that it is made for. */
function linesOf(view: Window): string[] {
  const read = pageHtml(view);
  if (!read.ok) return [read.reason];
  const document = readPageHtml(read.page);
  return document.ok
    ? document.document.lines.map(({ marker, text, strong }) =>
        `${marker} ${text}${strong ? ` (${strong})` : ''}`.trim(),
      )
    : [document.reason];
}

test('a page is what shows on it, with weight and lines as its style has them', () => {
  expect(linesOf(openPage(page))).toEqual([
    'Port group',
    'Present: Ana map (8)',
    '3. Roads are closed until the end of the month, says the Harbour Office.',
    '4. Rain fell on most days of the month.',
    'One',
    'Two <b>',
  ]);
});

test('nothing of the page but words, form and addresses is taken along', () => {
  const read = pageHtml(openPage(page));
  if (!read.ok) throw new Error(read.reason);
  expect(read.page.title).toBe('May meeting');
  expect(read.page.html).not.toMatch(/script|onclick|data:|svg|secret|hidden|class=/);
  expect(read.page.html).toContain(`href="${new URL('/map', location.href).href}"`);
});

test('of a page, what is selected; a word that was clicked on is no selection', () => {
  const view = openPage(page);
  select(view, 'li');
  expect(linesOf(view)).toEqual([
    '3. Roads are closed until the end of the month, says the Harbour Office.',
    '4. Rain fell on most days of the month.',
  ]);
  select(view, 'h1', 0, 4);
  expect(linesOf(view)[0]).toBe('Port group');
});

test('a page without words, and one of more words than minutes have, are refused', () => {
  expect(linesOf(openPage('<!DOCTYPE html><img src="data:,">'))).toEqual(['empty-page']);
  expect(linesOf(openPage(`<!DOCTYPE html><p>${'word '.repeat(900_000)}</p>`))).toEqual(['document-too-large']);
});

test('the page stays as it was', () => {
  const view = openPage(page);
  const before = new XMLSerializer().serializeToString(view.document);
  pageHtml(view);
  expect(new XMLSerializer().serializeToString(view.document)).toBe(before);
});
