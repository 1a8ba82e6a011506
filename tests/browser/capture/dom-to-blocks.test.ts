import { afterEach, describe, expect, it } from 'vitest';
import { type Block, blockSchema } from '../../../lib/model/content-block';
import { domToBlocks } from '../../../lib/sanitize/dom-to-blocks';
import { closePages, openPage } from './open-page';

afterEach(closePages);

const base = 'https://example.org/a/';

function blocksOf(html: string, onScreen = true): Block[] {
  const page = onScreen ? openPage(html).document : new DOMParser().parseFromString(html, 'text/html');
  const range = page.createRange();
  range.selectNodeContents(page.body);
  const blocks = domToBlocks(range, base);
  for (const block of blocks) blockSchema.parse(block);
  return blocks;
}

const text = (value: string) => ({ type: 'text' as const, value });
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] });

describe('mark-up becomes a closed list of blocks', () => {
  it('headings, paragraphs, quotations, code and breaks', () => {
    expect(
      blocksOf(
        '<h2>Head</h2><p>One<br>two</p><blockquote><p>Said</p></blockquote><pre>a\n  b</pre>loose <b>bold</b> end',
      ),
    ).toEqual([
      { type: 'heading', depth: 2, children: [text('Head')] },
      { type: 'paragraph', children: [text('One'), { type: 'break' }, text('two')] },
      { type: 'blockquote', children: [paragraph('Said')] },
      { type: 'code', value: 'a\n  b' },
      {
        type: 'paragraph',
        children: [text('loose '), { type: 'strong', children: [text('bold')] }, text(' end')],
      },
    ]);
  });

  it('lists in lists', () => {
    expect(blocksOf('<ol><li>One<ul><li>In</li></ul></li><li>Two</li></ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [[paragraph('One'), { type: 'list', ordered: false, items: [[paragraph('In')]] }], [paragraph('Two')]],
      },
    ]);
  });

  it('white space is folded as the page shows it', () => {
    expect(blocksOf('<p>  a\n\t b <b> c </b> d  </p><div>e</div><span>f</span>')).toEqual([
      {
        type: 'paragraph',
        children: [text('a b '), { type: 'strong', children: [text('c')] }, text(' d')],
      },
      paragraph('e'),
      paragraph('f'),
    ]);
  });

  it('a number and its note mark stay apart, in text and in cells', () => {
    expect(blocksOf('<p>61,012<sup>1</sup></p>')).toEqual([
      { type: 'paragraph', children: [text('61,012'), { type: 'superscript', children: [text('1')] }] },
    ]);
    expect(blocksOf('<table><tr><th>n</th></tr><tr><td>61,012<sup>1</sup></td></tr></table>')).toEqual([
      { type: 'table', header: [], rows: [['n'], ['61,012¹']] },
    ]);
  });

  it('spans of a table are expanded and two heading rows kept', () => {
    const html = `<table><caption>Arrivals</caption><thead><tr><th rowspan=2>Country</th><th colspan=2>Arrivals</th></tr>
      <tr><th>Previous week</th><th>Current week</th></tr></thead><tbody><tr><td colspan=3>First arrival</td></tr>
      <tr><td>Greece</td><td>398</td><td>560</td></tr></tbody></table>`;
    expect(blocksOf(html)).toEqual([
      paragraph('Arrivals'),
      {
        type: 'table',
        header: [
          ['Country', 'Arrivals', 'Arrivals'],
          ['Country', 'Previous week', 'Current week'],
        ],
        rows: [
          ['First arrival', 'First arrival', 'First arrival'],
          ['Greece', '398', '560'],
        ],
      },
    ]);
  });

  it('a table that only places things is no table', () => {
    expect(blocksOf('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual([
      paragraph('One'),
      paragraph('Two'),
    ]);
  });
});

describe('nothing but content comes through', () => {
  it('code, controls, hidden and unspoken things are left out', () => {
    const html = `<style>.off{display:none}</style><p>Seen<script>evil()</script><span class=off>off</span><span hidden>h</span>
      <span style="visibility:hidden">v</span></p><div aria-hidden=true>share</div><noscript>no</noscript><template>t</template>
      <textarea>area</textarea><select><option>o</select><details><summary>Sum</summary>closed</details>`;
    expect(blocksOf(html)).toEqual([paragraph('Seen'), paragraph('Sum')]);
    expect(blocksOf('<p>Seen<script>evil()</script><i hidden>h</i></p><div aria-hidden=true>x</div>', false)).toEqual([
      paragraph('Seen'),
    ]);
  });

  it('a link keeps only an address that leads to a page', () => {
    expect(blocksOf('<p><a href="javascript:alert(1)">a</a> <a href="b?c=1">d</a> <a href="DATA:x">e</a></p>')).toEqual(
      [
        {
          type: 'paragraph',
          children: [
            text('a '),
            { type: 'link', url: 'https://example.org/a/b?c=1', children: [text('d')] },
            text(' e'),
          ],
        },
      ],
    );
  });

  it('a number shown inline to the eye alone stays', () => {
    expect(blocksOf('<p><span aria-hidden="true">7,652</span> arrivals</p>')).toEqual([paragraph('7,652 arrivals')]);
  });
});

describe('size and depth cost nothing but their reading', () => {
  it('takes 100,000 nested elements', () => {
    const page = openPage('<body></body>').document;
    let at: Element = page.body;
    for (let depth = 0; depth < 100_000; depth += 1) {
      const next = page.createElement(depth % 2 ? 'blockquote' : 'b');
      if (depth < 400) at.append(next);
      at = depth < 400 ? next : at;
    }
    at.append('deep');
    const detached = page.implementation.createHTMLDocument('');
    let inner: Element = detached.body;
    for (let depth = 0; depth < 100_000; depth += 1) {
      const next = detached.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('deeper');
    const range = detached.createRange();
    range.selectNodeContents(detached.body);
    expect(domToBlocks(range, base)).toEqual([paragraph('deeper')]);
    const live = page.createRange();
    live.selectNodeContents(page.body);
    expect(JSON.stringify(domToBlocks(live, base))).toContain('deep');
  });

  it('takes a selection of a million characters whole', () => {
    const sentence = 'Teams counted <b>people</b> at the crossing points. ';
    const blocks = blocksOf(`<p>${sentence.repeat(10)}</p>`.repeat(2_300), false);
    expect(blocks.length).toBe(2_300);
  });
});
