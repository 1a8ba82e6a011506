import { afterEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../lib/anchoring/mark-range';
import { lookAtPage } from '../../../lib/capture/look-at-page';
import { closePages, openPage } from './open-page';

afterEach(closePages);

const clipId = '00000000-0000-4000-8000-000000000001';
const open = (html: string) => openPage(html) as Window & typeof globalThis; // every window has its globals

function look(view: Window & typeof globalThis, quote: string, mark: Mark | null = null) {
  const request = { clips: [{ clipId, quote, selectors: [] }], mark: mark ? clipId : null };
  return lookAtPage(view, request, mark ?? {});
}

describe('what a page shows of a clip', () => {
  it('its words, wherever they stand: in the page, in open shadow roots, in frames that may be read', () => {
    const view = open('<p>Words of the page stand here.</p><div></div><iframe srcdoc=""></iframe>');
    const holder = view.document.querySelector('div')?.attachShadow({ mode: 'open' });
    holder?.append('Words of a shadow root stand here.');
    view.document.querySelector('iframe')?.contentDocument?.body.append('Words of a frame stand here.');
    for (const where of ['the page', 'a shadow root', 'a frame'])
      expect(look(view, `Words of ${where} stand here.`).looks[0]).toMatchObject({ place: 'exact', repeats: 0 });
    expect(look(view, 'Words of nobody at all are anywhere to be seen.').looks[0]).toMatchObject({
      place: 'absent',
      found: null,
    });
  });

  it('how often they stand there, over all roots', () => {
    const view = open('<p>Twice said is well said.</p><div></div>');
    view.document.querySelector('div')?.attachShadow({ mode: 'open' }).append('Twice said is well said.');
    expect(look(view, 'Twice said is well said.').looks[0]).toMatchObject({ repeats: 1 });
  });

  it('words around what no selection takes, and words that none takes', () => {
    const button = '<span style="user-select:none">Copy</span>';
    const view = open(
      `<p>The fee of ${button} 25 crowns is paid in coins.</p><p style="user-select:none">Nobody selects this line of words.</p>`,
    );
    expect(look(view, 'The fee of 25 crowns is paid in coins.').looks[0]).toMatchObject({ place: 'exact' });
    expect(look(view, 'Nobody selects this line of words.').looks[0]).toMatchObject({ place: 'exact' });
  });

  it('nothing, where there is no text', () => {
    expect(look(open('<canvas></canvas>'), 'words')).toMatchObject({ readable: false, looks: [] });
  });
});

describe('what a page asks for instead of showing them', () => {
  const words = 'The fee of 25 crowns is paid in coins.';
  const password = '<label>Password <input type="password"></label>';

  it.each([
    ['to sign in', `<h1>Welcome back</h1>${password}`, 'sign-in'],
    ['to sign in, with a check in the form', `${password}<p>I am not a robot</p>`, 'sign-in'],
    ['whether one is human', '<p>Verify you are human to go on.</p>', 'human'],
    ['nothing', '<p>The page of the harbour office has moved.</p>', null],
    ['nothing, where it shows the words beside a form', `<p>${words}</p>${password}`, null],
  ])('%s', (_, html, challenge) => {
    expect(look(open(html), words).challenge).toBe(challenge);
  });
});

describe('showing where they stand', () => {
  it('marks them, changes nothing in the DOM, and lets Escape or the next look take the mark away', () => {
    const view = open('<p>One line.</p><p>The words to be shown.</p>');
    const before = view.document.documentElement.outerHTML;
    const mark: Mark = {};
    look(view, 'The words to be shown.', mark);
    const [highlight] = [...view.CSS.highlights.values()];
    expect([...(highlight ?? [])].map(String)).toEqual(['The words to be shown.']);
    expect(view.document.documentElement.outerHTML).toBe(before);
    look(view, 'Words that never stood anywhere on this page.', mark);
    expect(view.CSS.highlights.size).toBe(0);
    expect(view.document.adoptedStyleSheets).toHaveLength(0);
  });

  it('marks the nearest words where the page says others', () => {
    const view = open(
      '<p>Before it all.</p><p>The office counted 11,276 persons in six camps.</p><p>After it all.</p>',
    );
    const quote = 'The office counted 11,267 persons in six camps.';
    const looked = look(view, quote, {});
    expect(looked.looks[0]).toMatchObject({ place: 'approximate', found: quote.replace('67', '76') });
    expect([...([...view.CSS.highlights.values()][0] ?? [])].map(String)).toEqual([quote.replace('67', '76')]);
  });
});

it('a paragraph of a million characters is read whole', () => {
  const view = open(`<p>${'ab cd ef '.repeat(111_000)}</p><p>And a last sentence of its own at the very end.</p>`);
  expect(look(view, 'And a last sentence of its own at the very end.').looks[0]).toMatchObject({ place: 'exact' });
  expect(look(view, 'And a first sentence of its own at the very end.').looks[0]).toMatchObject({
    place: 'approximate',
  });
}, 60_000);
