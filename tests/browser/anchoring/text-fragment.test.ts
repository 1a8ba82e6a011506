import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { describeRange } from '../../../lib/anchoring/describe-range';
import { documentText, rangeOf } from '../../../lib/anchoring/document-text';
import { findDirective, searchedText } from '../../../lib/anchoring/find-directive';
import { foldForSearch, resolveDirective } from '../../../lib/anchoring/resolve-directive';
import { shownPlace, visibleSpan } from '../../../lib/anchoring/shown-place';
import { textFragment } from '../../../lib/anchoring/text-fragment';
import { visibleText } from '../../../lib/anchoring/visible-text';
import { closePages, openPage } from '../capture/open-page';

afterEach(closePages);

/** The range over the first place at which the words stand in one text node. */
function rangeOver(view: Window, words: string, skip = 0): Range {
  const walker = view.document.createTreeWalker(view.document.body, NodeFilter.SHOW_TEXT);
  let left = skip;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    if (left > 0) {
      left -= 1;
      continue;
    }
    const range = view.document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`${words} is nowhere`);
}

function fragmentOfRange(range: Range): string | null {
  const place = shownPlace(range);
  return place && textFragment(place);
}

const fragmentOf = (html: string, words: string, skip = 0) => fragmentOfRange(rangeOver(openPage(html), words, skip));

describe('a directive leads to the words and to nothing else', () => {
  it('the words alone where they stand once', () => {
    expect(fragmentOf('<p>Authorities registered 11,267 persons.</p>', '11,267 persons')).toBe(
      'text=11%2C267%20persons',
    );
  });

  it('hyphens, commas and ampersands are encoded', () => {
    expect(fragmentOf('<p>Month-on-month, R&amp;D</p>', 'Month-on-month, R&D')).toBe(
      'text=Month%2Don%2Dmonth%2C%20R%26D',
    );
  });

  it('white space is folded', () => {
    expect(fragmentOf('<p>one\n     two</p>', 'one\n     two')).toBe('text=one%20two');
  });

  it('words before or after tell repeated ones apart', () => {
    const page = '<p>In May 2,557 persons came.</p><p>In June 2,557 persons came.</p>';
    expect(fragmentOf(page, '2,557 persons')).toBe('text=2%2C557%20persons');
    expect(fragmentOf(page, '2,557 persons', 1)).toBe('text=June-,2%2C557%20persons');
  });

  it('case and accents do not tell apart', () => {
    expect(fragmentOf('<p>Été</p><p>ete</p>', 'ete')).toContain('-,ete');
  });

  it('several blocks are named by their first and last words', () => {
    const view = openPage('<p>First of all words here stand.</p><p>In between.</p><p>And last of all these end.</p>');
    const range = rangeOver(view, 'First');
    range.setEnd(rangeOver(view, 'end').endContainer, 'And last of all these end'.length);
    expect(fragmentOfRange(range)).toBe('text=First%20of%20all,all%20these%20end');
  });

  it('a word joined across inline elements is one word', () => {
    expect(fragmentOf('<p>un<b>der</b>stand the law</p>', 'the law')).toBe('text=the%20law');
    expect(fragmentOf('<p>mis<b>under</b></p><p>under</p>', 'under', 1)).toBe('text=under');
  });

  it('hidden text, code and noscript are neither found nor used', () => {
    const page = '<p hidden>figure</p><noscript>figure</noscript><script>"figure"</script><p>figure</p>';
    expect(fragmentOf(page, 'figure', 3)).toBe('text=figure');
    expect(fragmentOf('<p style="display:none">gone</p><p>x</p>', 'gone')).toBeNull();
  });

  it('a large first letter that floats is no part of its word, for browsers', () => {
    const style = '<style>p::first-letter{float:left;font-size:3em}</style>';
    const page = `${style}<p>Once the harbour was full.</p><p>Other boats came.</p>`;
    expect(visibleText(openPage(page).document.body).text).toBe('O\nnce the harbour was full.\nO\nther boats came.\n');
    expect(fragmentOf(page, 'Once the harbour')).toBe('text=O,nce%20the%20harbour');
  });

  it('capitals are compared on Turkish pages too', () => {
    expect(fragmentOf('<p>İstanbul</p><p>The Harbour of Sarn</p>', 'The Harbour')).toBe('text=The%20Harbour');
  });

  it('boilerplate that cannot be told apart has none', () => {
    expect(fragmentOf('<p>Read more</p>'.repeat(30), 'Read more', 20)).toBeNull();
  });

  it('what stands far behind is not read, and a block is never read in part', () => {
    const { document } = openPage(`<p>first</p>${'<p>some more <b>words</b></p>'.repeat(500)}`);
    const whole = visibleText(document.body).text;
    const { text } = visibleText(document.body, 'searched', document.querySelector('p')?.firstChild ?? null);
    expect(whole.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(1_000);
    expect(text.length).toBeLessThan(1_100);
    expect(text.endsWith('words\n')).toBe(true);
  });

  it('half a surrogate pair has none', () => {
    const view = openPage('<p></p>');
    view.document.querySelector('p')?.append('a \uD800 b');
    expect(fragmentOfRange(rangeOver(view, '\uD800'))).toBeNull();
  });

  it('random stretches of a page of tables and prose resolve to themselves', () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `<tr><td>Country ${row % 9}</td><td>${(row * 37) % 50}</td><td>-</td></tr>`,
    );
    const view = openPage(
      `<h1>Head</h1><p>Some words and some more words, and some others.</p><table>${rows.join('')}</table><p>Some <b>words</b> at the end</p>`,
    );
    const page = visibleText(view.document.body);
    const folded = foldForSearch(page.text);
    let found = 0;
    const place = fc.nat(page.text.length - 1);
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 200 }), (start, length) => {
        const end = Math.min(page.text.length, start + length);
        const directive = findDirective(searchedText(page.text), start, end);
        if (!directive) return;
        found += 1;
        const fold = (term: string | null) => (term === null ? null : foldForSearch(term));
        expect(
          resolveDirective(folded, {
            prefix: fold(directive.prefix),
            start: foldForSearch(directive.start),
            end: fold(directive.end),
            suffix: fold(directive.suffix),
          }),
        ).toEqual({ start, end });
      }),
      { numRuns: 200 },
    );
    // Most random stretches cut a word, which no directive can say; about fifty of the two hundred do not.
    expect(found).toBeGreaterThan(10);
  });
});

describe('selectors lead back to the range', () => {
  it('offsets and quote agree with the text of the body', () => {
    const view = openPage('<p>Before <b>the quote</b> after.</p><script>var code = "the quote";</script><p>More</p>');
    const body = documentText(view.document.body);
    const range = rangeOver(view, 'the quote');
    expect(describeRange(body, range)).toEqual([
      { type: 'TextQuoteSelector', exact: 'the quote', prefix: 'Before ', suffix: ' after.More' },
      { type: 'TextPositionSelector', start: 7, end: 16 },
    ]);
    expect(rangeOf(body, 7, 16)?.toString()).toBe('the quote');
    expect(body.text).not.toContain('code');
  });

  it('context is 32 to 64 characters on each side and breaks no pair', () => {
    const view = openPage(`<p>${'😀'.repeat(100)}QUOTE${'😀'.repeat(100)}</p>`);
    const [quote] = describeRange(documentText(view.document.body), rangeOver(view, 'QUOTE'));
    if (quote?.type !== 'TextQuoteSelector') throw new Error('no quote selector');
    for (const side of [quote.prefix, quote.suffix]) {
      expect(side).toMatch(/^(?:😀)+$/u);
      expect(side.length).toBeGreaterThanOrEqual(32);
      expect(side.length).toBeLessThanOrEqual(64);
    }
  });

  it('a boundary between elements stands where the next text begins', () => {
    const view = openPage('<div id=d><p>one</p><p>two</p></div>');
    const range = view.document.createRange();
    const holder = view.document.querySelector('#d');
    if (!holder) throw new Error('no element');
    range.setStart(holder, 1);
    range.setEnd(holder, 2);
    expect(describeRange(documentText(view.document.body), range)[0]).toMatchObject({ exact: 'two' });
    expect(visibleSpan(visibleText(view.document.body), range)).toEqual({ start: 4, end: 7 });
  });
});
