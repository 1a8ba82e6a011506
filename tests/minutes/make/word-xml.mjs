const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of text; `\n` is a line break and `\t` a tab within the paragraph. `size` in points. */
export function r(text, { bold, italic, underline, size } = {}) {
  const looks = [
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    size ? `<w:sz w:val="${size * 2}"/>` : '',
    underline ? '<w:u w:val="single"/>' : '',
  ].join('');
  const words = escaped(text)
    .split(/([\n\t])/)
    .filter(Boolean)
    .map((part) =>
      part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${part}</w:t>`,
    );
  return `<w:r>${looks ? `<w:rPr>${looks}</w:rPr>` : ''}${words.join('')}</w:r>`;
}

/** A link; `writeDocx` gives its address a relationship. */
export const link = (text, url) => `<w:hyperlink r:id="{${url}}">${r(text, { underline: true })}</w:hyperlink>`;

/** Text that a tracked change put in or took out. */
export const inserted = (text) =>
  `<w:ins w:id="1" w:author="Reviewer" w:date="2020-01-01T00:00:00Z">${r(text)}</w:ins>`;
export const deleted = (text) =>
  `<w:del w:id="2" w:author="Reviewer" w:date="2020-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;

/**
 * A paragraph of runs, or of one plain text.
 * @param {string | string[]} content
 * @param {{ style?: string, list?: number, level?: number }} [options] `list` 1 is numbered, 2 has bullets
 */
export function p(content, { style, list, level = 0 } = {}) {
  const own = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>` : '',
  ].join('');
  const runs = typeof content === 'string' ? r(content) : content.join('');
  return `<w:p>${own ? `<w:pPr>${own}</w:pPr>` : ''}${runs}</w:p>`;
}

/**
 * A table of rows of cells; a cell is a text, or paragraphs.
 * @param {(string | string[])[][]} rows
 */
export function table(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (content, span) => {
    const grid = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    const paragraphs = typeof content === 'string' ? p(content) : content.join('');
    return `<w:tc><w:tcPr>${grid}</w:tcPr>${paragraphs}</w:tc>`;
  };
  const row = (cells) =>
    `<w:tr>${cells.map((content, i) => cell(content, i === cells.length - 1 ? width - i : 1)).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol/>'.repeat(width)}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
}
