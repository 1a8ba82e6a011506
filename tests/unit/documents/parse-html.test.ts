import { describe, expect, test } from 'vitest';
import { htmlTree } from '../../../lib/documents/html-tree';
import { parseHtml } from '../../../lib/documents/parse-html';
import { readMarkdown } from '../../../lib/documents/read-markdown';
import { shownLines } from './shown-lines';

const refused = { ok: false, reason: 'document-unsafe' };
const formats = `<p>${Array.from({ length: 600 }, (_, at) => `<b a${at}>`).join('')}${'<p>x'.repeat(600)}`;

/** What a reader that guesses takes for the begin of a comment, of a value or of raw text, and the parser does not. */
const heads = [
  ...['', '<!-->', '<!--->', '<!-- x --!>', '<!doctype ">', "<i '>", '<i a=x">', '<br/">', '</p ">'],
  ...[
    '<svg><title>',
    '<math><style>',
    '<svg><![CDATA[<!--]]></svg>',
    '<select><title></select>',
    '<noscript><style></style>',
  ],
  ...['<title></title >', '<textarea></textarea/>', '<script><!--</script>', '<template><xmp></xmp>', '<?xml <!-- ?>'],
];

describe.each(heads)('after %s', (head) => {
  test.each([
    ['elements deep in each other', '<div>'.repeat(600)],
    ['formats that every paragraph opens anew', formats],
    ['more elements than minutes have', '<br>'.repeat(90_000)],
    ['more end tags than minutes have', '</i>'.repeat(90_000)],
    ['more comments than minutes have', '<!---->'.repeat(90_000)],
    ['an element of hundreds of attributes', `<p ${Array.from({ length: 400 }, (_, at) => `a${at}`).join(' ')}>`],
  ])('%s are refused', (_, hostile) => {
    expect(htmlTree(head + hostile)).toEqual(refused);
  });
});

test('a page that says what it is hundreds of times is refused', () => {
  const said = Array.from({ length: 400 }, (_, at) => `<html a${at}>`).join('');
  expect(htmlTree(`<html x><body>${said}`)).toEqual(refused);
});

test('what is left open in ordinary pages is read', () => {
  for (const html of ['<p><b>x'.repeat(5_000), `<p ${'a="" '.repeat(5_000)}>x`, '<ul><li><a href=x>x'.repeat(30)])
    expect(parseHtml(html)).toMatchObject({ type: 'root' });
});

test('a part of a page is read as it stands, cells without their table too', () => {
  expect(parseHtml('<td>1<td>2', true)).toMatchObject({
    children: [{ tagName: 'td' }, { tagName: 'td' }],
  });
});

test('Markdown that hides such mark-up from a reader of mark-up is read as text', () => {
  const read = readMarkdown(`# Minutes\n\nThe sign \`<!--\` begins a comment.\n\n${formats}`, {});
  expect(shownLines(read)[0]).toBe('heading 1 | Minutes');
  expect(shownLines(read).length).toBeLessThan(100);
});
