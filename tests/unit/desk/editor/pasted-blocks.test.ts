import { expect, test } from 'vitest';
import { pastedBlocks } from '../../../../entrypoints/desk/editor/pasted-blocks';
import { longestPaste } from '../../../../entrypoints/desk/editor/plain-paste';
import type { WrittenBlock, WrittenInline } from '../../../../lib/model/written-block';

const text = (value: string): WrittenInline => ({ type: 'text', value });
const strong = (value: string): WrittenInline => ({ type: 'strong', children: [text(value)] });
const line = (...children: (WrittenInline | string)[]): WrittenBlock => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const list = (ordered: boolean, ...items: WrittenBlock[][]): WrittenBlock => ({ type: 'list', ordered, items });

const depthOf = (blocks: WrittenBlock[]): number =>
  Math.max(0, ...blocks.map((block) => (block.type === 'list' ? 1 + Math.max(...block.items.map(depthOf)) : 0)));

const wordItem = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${words}<o:p></o:p></p>`;

test('a paste from Word keeps headings, bold, italics and both kinds of lists, at their depth', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { font-weight: bold }</style></head><body lang=EN-GB>
<!--StartFragment--><h1>Arrivals<o:p></o:p></h1><h3>By sea</h3>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>11,267</b> persons, <i>registered</i><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${wordItem(1, '·', 'visas')}${wordItem(2, 'o', 'fees')}${wordItem(1, '·', 'routes')}
<p class=MsoNormal>Then:</p>
${wordItem(1, '1.', 'call').replaceAll('l0', 'l1')}${wordItem(1, '2.', 'write').replaceAll('l0', 'l1')}
<!--EndFragment--></body></html>`;
  expect(pastedBlocks(html)).toEqual([
    { type: 'heading', depth: 1, children: [text('Arrivals')] },
    { type: 'heading', depth: 2, children: [text('By sea')] },
    line(strong('11,267'), ' persons, ', { type: 'emphasis', children: [text('registered')] }),
    list(false, [line('visas'), list(false, [line('fees')])], [line('routes')]),
    line('Then:'),
    list(true, [line('call')], [line('write')]),
  ]);
});

test('a paste from Google Docs: weights are styles, the wrapping bold is none, and inner lists stand beside their item', () => {
  const span = (style: string, words: string) =>
    `<span style="font-size:11pt;${style};font-style:normal;white-space:pre-wrap;">${words}</span>`;
  const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><p dir="ltr">${span('font-weight:400', 'Some ')}${span('font-weight:700', '7,652')}<span
 style="font-weight:400;font-style:italic"> people</span></p><ul><li dir="ltr" aria-level="1"><p role="presentation">${span('font-weight:400', 'one')}</p></li><ul><li aria-level="2"><p>${span('font-weight:400', 'two')}</p></li></ul><li aria-level="1"><p>${span('font-weight:400', 'three')}</p></li></ul></b><br class="Apple-interchange-newline">`;
  expect(pastedBlocks(html)).toEqual([
    line('Some ', strong('7,652'), { type: 'emphasis', children: [text(' people')] }),
    list(false, [line('one'), list(false, [line('two')])], [line('three')]),
  ]);
});

test('two lists side by side stay two, and an item goes on after the list in it', () => {
  expect(pastedBlocks('<ol><li>a</ol><ol><li>b<ul><li>c</ul>d</ol>')).toEqual([
    list(true, [line('a')]),
    list(true, [line('b'), list(false, [line('c')]), line('d')]),
  ]);
});

test('each row of a table is a line', () => {
  const html = '<table><tr><td><p>Serbia<td>7,652<tr><td>Bosnia<td><div>11,267</div></table>';
  expect(pastedBlocks(html)).toEqual([line('Serbia | 7,652'), line('Bosnia | 11,267')]);
});

test('links are kept where they may be opened; of all others the words stay', () => {
  const html =
    '<p><a href="https://user:secret@example.org/a">a</a> <a href="javascript:alert(1)">b</a> <a href="/c">c</a> <a href="data:text/html,x">d</a></p>';
  expect(pastedBlocks(html)).toEqual([
    line({ type: 'link', url: 'https://example.org/a', children: [text('a')] }, ' b c d'),
  ]);
});

test('nothing of a page runs or is kept but its words', () => {
  const html =
    '<script>alert(1)</script><style>p{}</style><p onclick="alert(1)">one<img src=x onerror="alert(1)" alt="pic"></p><svg><script>alert(1)</script><text>no</text></svg><iframe srcdoc="<p>no"></iframe><p hidden>no</p><math><mi>no</mi></math><span data-reference="clip">two</span>';
  expect(pastedBlocks(html)).toEqual([line('one'), line('two')]);
});

test('mark-up ten thousand levels deep, or longer than is read, is left to its plain text', () => {
  expect(pastedBlocks('<div>'.repeat(10_000))).toBeNull();
  expect(pastedBlocks('<b>'.repeat(10_000))).toBeNull();
  expect(pastedBlocks(`<p>${'a'.repeat(longestPaste)}</p>`)).toBeNull();
});

test('of a long clipboard with the styles of a word processor, what was copied is read', () => {
  const styles = `<style>${'x'.repeat(longestPaste)}</style>`;
  expect(pastedBlocks(`<html><head>${styles}</head><body><!--StartFragment--><p>kept</p><!--EndFragment-->`)).toEqual([
    line('kept'),
  ]);
});

test('lists nested deeper than a text may hold end at its depth, with all their words', () => {
  const blocks = pastedBlocks(`${'<ul><li>x'.repeat(100)}`);
  expect(JSON.stringify(blocks).split('"x"')).toHaveLength(101);
  expect(depthOf(blocks ?? [])).toBe(12);
});

test('spaces that a browser copied as fixed ones are spaces, and those of French stay', () => {
  expect(pastedBlocks('<p>a<span>&nbsp;</span>b 11&nbsp;267</p>')).toEqual([line('a b 11\u00a0267')]);
});
