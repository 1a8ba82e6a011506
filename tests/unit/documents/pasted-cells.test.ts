import { describe, expect, test } from 'vitest';
import { pastedCells } from '../../../lib/documents/pasted-cells';

const rowsOf = (html: string, text = '') => {
  const cells = pastedCells({ html, text });
  return cells && [...cells.header, ...cells.rows];
};

describe('cells as programs copy them', () => {
  test('Excel: merged cells in every slot, a raised mark apart from its number, no hidden cell', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td{mso-number-format:General}</style></head><body>
      <table border=0 cellpadding=0 style='border-collapse:collapse'><!--StartFragment--><col width=64>
      <tr height=20><td rowspan=2 class=xl65>Country</td><td colspan=2 class=xl66>Arrivals</td></tr>
      <tr><td>2017</td><td>2018</td></tr>
      <tr><td>Greece</td><td align=right>1.234,5</td><td>61.012<font class="font5"><sup>1</sup></font></td><td style='display:none'>x</td></tr>
      <!--EndFragment--></table></body></html>`;
    expect(rowsOf(html)).toEqual([
      ['Country', 'Arrivals', 'Arrivals'],
      ['Country', '2017', '2018'],
      ['Greece', '1.234,5', '61.012¹'],
    ]);
  });

  test('LibreOffice: fonts and breaks around the words', () => {
    const html = `<table cellspacing="0" border="0"><colgroup width="85"></colgroup>
      <tr><td height="17" align="left"><b><font face="Liberation Sans">Site</font></b></td><td sdnum="1033;" align="left">Persons<br>in need</td></tr>
      <tr><td align="left">North</td><td align="right" sdval="1200" sdnum="1033;0;#,##0">1,200</td></tr></table>`;
    expect(rowsOf(html)).toEqual([
      ['Site', 'Persons in need'],
      ['North', '1,200'],
    ]);
  });

  test('Google Sheets: the table behind its wrapper, whatever its values say', () => {
    const html = `<meta charset='utf-8'><google-sheets-html-origin><style>td{border:1px solid}</style><table data-sheets-root="1">
      <tbody><tr><td data-sheets-value='{"1":2,"2":"Site"}'>Site</td><td>Persons</td></tr>
      <tr><td>North</td><td data-sheets-value='{"1":3,"3":7}' data-sheets-formula="=SUM(R[1]C[0])">7</td></tr></tbody></table></google-sheets-html-origin>`;
    expect(rowsOf(html)).toEqual([
      ['Site', 'Persons'],
      ['North', '7'],
    ]);
  });

  test('Word: heading rows stay headings, the caption too', () => {
    const html = `<table class=MsoTableGrid><caption>Arrivals</caption><thead><tr><td><p class=MsoNormal><b>Site</b></p></td><td><p>Persons</p></td></tr></thead>
      <tr><td><p>North</p></td><td><p>7</p></td></tr></table>`;
    expect(pastedCells({ html, text: '' })).toEqual({
      caption: 'Arrivals',
      header: [['Site', 'Persons']],
      rows: [['North', '7']],
      rowsThere: 1,
      columnsThere: 2,
    });
  });

  test('of several tables the largest, and of tables in tables the inner ones', () => {
    const one = '<table><tr><td>a<td>b</table>';
    expect(rowsOf(`${one}<table><tr><td>1<td>2<tr><td>3<td>4</table>`)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(rowsOf(`<table><tr><td>${one}</table>`)).toEqual([['a', 'b']]);
  });

  test('its text where there is no mark-up, or none with cells', () => {
    expect(rowsOf('', 'a\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(rowsOf('<p>a b</p>', 'a\tb')).toEqual([['a', 'b']]);
    expect(rowsOf('<p>words</p>', 'words')).toBeNull();
    expect(rowsOf('<img src="x">')).toBeNull();
  });
});

describe('too much', () => {
  test('mark-up that is too much to be read gives its text', () => {
    expect(rowsOf('<div>'.repeat(2_000), 'a\tb')).toEqual([['a', 'b']]);
  });

  test('at most 100,000 cells are kept, and it is known how many rows there were', () => {
    const text = Array.from({ length: 60_000 }, (_, row) => `r${row}\t${row}`).join('\n');
    const cells = pastedCells({ html: '', text });
    expect([cells?.rows.length, cells?.rowsThere]).toEqual([50_000, 60_000]);
  });

  test('of more than 200 columns it is known how many there were', () => {
    const row = Array.from({ length: 312 }, (_, column) => `c${column}`);
    const html = `<table><tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
    for (const pasted of [
      { html: '', text: row.join('\t') },
      { html, text: '' },
    ]) {
      const cells = pastedCells(pasted);
      expect([cells?.rows[0]?.length, cells?.columnsThere]).toEqual([200, 312]);
    }
  });

  test('at most 200 columns, also of one merged cell', () => {
    expect(pastedCells({ html: '<table><tr><td colspan=100000>a<tr><td>b</table>', text: '' })?.rows[0]).toHaveLength(
      200,
    );
  });
});
