import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/documents/read-html';
import { shownLines } from './shown-lines';

const lines = (html: string, address?: string) => shownLines(readHtml(html, { address: address ?? null }));

describe('what HTML says, line by line', () => {
  test('headings, paragraphs, rules, and line breaks that go on', () => {
    expect(
      lines('<h2>Arrivals<br>in June</h2><p>One<br>two<br><br>three</p><hr><div>four <p>five</p> six</div>'),
    ).toEqual([
      'heading 2 | Arrivals',
      '… heading 2 | in June',
      'One',
      '… two',
      'three',
      'rule | ',
      'four',
      'five',
      'six',
    ]);
  });

  test('lists with the numbers that a reader sees, nested, with what follows in an item', () => {
    const html = `<ol start="3"><li><p>Security</p><p>Calm.</p><ol type="a"><li>Radio</li><li value="5">Cars</li></ol></li>
      <li>Staff<ul><li>Three posts</li></ul></li></ol><ol style="list-style-type: upper-roman"><li>End</li></ol>`;
    expect(lines(html)).toEqual([
      'item 1 3. | Security',
      'paragraph 1 | Calm.',
      'item 2 a. | Radio',
      'item 2 e. | Cars',
      'item 1 4. | Staff',
      'item 2 • | Three posts',
      'item 1 I. | End',
    ]);
  });

  test('boxes of a check list, headings in items, description lists', () => {
    const html = `<ul><li><input type="checkbox" checked> Send it</li><li><input type="checkbox"> Read it</li></ul>
      <ol><li><h3>Opening</h3>Words</li></ol><dl><dt>Date</dt><dd>3 May</dd></dl>`;
    expect(lines(html)).toEqual([
      'item 1 • | ☑ Send it',
      'item 1 • | ☐ Read it',
      'heading 3 1. | Opening',
      'paragraph 1 | Words',
      'Date',
      '3 May',
    ]);
  });

  test('how far a line is bold from its start', () => {
    expect(
      lines(
        '<p><b>Present</b><strong>:</strong> A</p><p>x <b>y</b></p><p><span style="font-weight:700">All</span></p>',
      ),
    ).toEqual(['*Present:* A', 'x y', '*All*']);
    expect(lines('<b style="font-weight:normal"><p>Not bold</p></b>')).toEqual(['Not bold']);
  });

  test('links are absolute and safe, or no links', () => {
    const html =
      '<p><a href="../b?c=1">up</a> <a href="#x">here</a> <a href="javascript:alert(1)">no</a> <a href="mailto:a@example.org">mail</a></p>';
    expect(lines(html, 'https://example.org/x/y')).toEqual([
      'up here no mail <https://example.org/b?c=1> <mailto:a@example.org>',
    ]);
    expect(lines(html)).toEqual(['up here no mail <mailto:a@example.org>']);
    expect(lines('<p>See https://example.org/a_(b), www.example.org.</p>')).toEqual([
      'See https://example.org/a_(b), www.example.org. <https://example.org/a_(b)> <https://www.example.org/>',
    ]);
  });

  test('tables row by row, empty cells too; lists in cells; tables that only place things are none', () => {
    const html = `<table><thead><tr><th>Issue</th><th>Action</th></tr></thead><tr><td>Roads</td><td><ul><li>Ask</li><li>Pay</li></ul></td></tr>
      <tr><td></td><td>None</td></tr></table>`;
    expect(lines(html)).toEqual([
      '[0,0 head] Issue',
      '[0,1 head] Action',
      '[1,0] Roads',
      '[1,1] item 1 • | Ask',
      '[1,1] item 1 • | Pay',
      '[2,0] ',
      '[2,1] None',
    ]);
    expect(lines(`<table><tr><td>Menu</td><td>${html}</td></tr></table>`)).toEqual(['Menu', ...lines(html)]);
    expect(lines('<table><tr><td><p>Only</p></td></tr></table>')).toEqual(['Only']);
  });

  test('what is hidden, struck or no content is left out; raised letters stay, note marks keep off the numbers', () => {
    const html = `<style>p{}</style><p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p><script>d()</script>
      <p>1<sup>st</sup> of 11,267<sup>2</sup> <del>gone</del> <img alt="picture" src="data:image/png;base64,AAAA">kept</p>
      <h2>Title<a href="#title">¶</a></h2>`;
    expect(lines(html)).toEqual(['1st of 11,267² kept', 'heading 2 | Title']);
  });

  test('of a whole page, the part that is about something, with its heading', () => {
    const words = 'The group agreed on the next steps. '.repeat(8).trim();
    const page = `<html><head><title>Minutes of May</title></head><body><nav><a href="/">Home</a></nav><header><h1>May meeting</h1></header>
      <main><nav>On this page</nav><p>${words}</p></main><footer>Imprint</footer></body></html>`;
    const read = readHtml(page, { address: 'https://example.org/' });
    expect(shownLines(read)).toEqual(['heading 1 | May meeting', words]);
    expect(read.ok && read.document.title).toBe('Minutes of May');
    expect(lines(`<nav>Home</nav><p>Short</p><footer>Imprint</footer>`)).toEqual(['Short']);
  });

  test('lists as a word processor leaves them on the clipboard', () => {
    const item = (level: number, mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp; </span></span>${text}</p>`;
    expect(lines(item(1, '1.', 'Security') + item(2, '·', 'Radio') + item(1, '2.', 'Staff'))).toEqual([
      'item 1 1. | Security',
      'item 2 • | Radio',
      'item 1 2. | Staff',
    ]);
  });
});
