import { afterEach, describe, expect, it } from 'vitest';
import { capturePage } from '../../../lib/capture/capture-page';
import { finishDraft } from '../../../lib/capture/finish-draft';
import { captureResultSchema } from '../../../lib/model/capture-draft';
import type { ClipContent } from '../../../lib/model/clip-content';
import { readTableData } from '../../../lib/tables/read-table-data';
import { closePages, openPage, select } from './open-page';

afterEach(closePages);

async function contentOf(html: string, selector: string): Promise<ClipContent> {
  const view = openPage(`<title>Flows</title>${html}`);
  select(view, selector);
  const result = captureResultSchema.parse(await capturePage(view, { kind: 'auto' }));
  if (!result.ok) throw new Error(result.reason);
  const { content } = finishDraft(result.draft, '');
  if (content.kind === 'image') throw new Error('nobody asked for a picture');
  return content;
}

const rows = (count: number, width: number) =>
  Array.from(
    { length: count },
    (_, row) =>
      `<tr id=r${row}>${Array.from({ length: width }, (_unused, column) => `<td>${row}.${column}</td>`).join('')}</tr>`,
  ).join('');
const textsIn = (content: ClipContent) => JSON.stringify(content);

describe('tables of any size', () => {
  it('50,000 cells are kept, every one', { timeout: 60_000 }, async () => {
    const content = await contentOf(`<table><tr>${'<th>Head</th>'.repeat(5)}</tr>${rows(10_000, 5)}</table>`, 'tr');
    expect(content).toMatchObject({ kind: 'table', rowCount: null });
    if (content.kind !== 'table') return;
    expect(content.rows).toHaveLength(10_000);
    expect(content.rows[9_999]).toEqual(['9999.0', '9999.1', '9999.2', '9999.3', '9999.4']);
    expect(readTableData(content, 'en').rows).toHaveLength(10_000);
  });

  it('of more than 100,000 it is said how many rows there were, and the words are all in the quote', {
    timeout: 60_000,
  }, async () => {
    const content = await contentOf(`<table>${rows(1_100, 100)}</table>`, 'tr');
    expect(content).toMatchObject({ kind: 'table', rowCount: 1_100 });
    if (content.kind !== 'table') return;
    expect(content.rows.length * 100).toBeGreaterThanOrEqual(100_000);
    expect(content.quote).toContain('1099.99');
  });

  it('of more than 200 columns it is said how many there were', async () => {
    const content = await contentOf(`<table>${rows(3, 312)}<tr><td colspan=1000>A note</table>`, 'tr');
    expect(content).toMatchObject({ kind: 'table', rowCount: null, columnCount: 312 });
    expect(content.kind === 'table' && content.rows[0]?.at(-1)).toBe('0.199');
    expect(await contentOf(`<table>${rows(3, 200)}</table>`, 'tr')).not.toHaveProperty('columnCount');
  });

  it('a selection inside a large table takes its rows alone', async () => {
    const content = await contentOf(`<table><tr><th>A<th>B</tr>${rows(5_000, 2)}</table>`, '#r4000, #r4001');
    expect(content).toMatchObject({
      kind: 'table',
      header: [['A', 'B']],
      rows: [
        ['4000.0', '4000.1'],
        ['4001.0', '4001.1'],
      ],
    });
  });
});

describe('tables in tables', () => {
  it('a cell with a table in it says all of its words, and the table inside can be clipped by itself', async () => {
    const html =
      '<table id=outer><tr><th>Site<th>Detail</tr><tr><td>North<td><table id=inner><tr><th>Men<th>Women</tr><tr><td>1<td>2</tr></table></tr></table>';
    expect(await contentOf(html, '#outer')).toMatchObject({
      header: [['Site', 'Detail']],
      rows: [['North', 'Men Women 1 2']],
    });
    expect(await contentOf(html, '#inner')).toMatchObject({ header: [['Men', 'Women']], rows: [['1', '2']] });
  });

  it('hundreds deep they keep their words', { timeout: 60_000 }, async () => {
    const deep = `${'<table><tr><td>a</td><td>'.repeat(400)}core${'</td></tr></table>'.repeat(400)}`;
    expect(textsIn(await contentOf(`<div id=all>${deep}</div>`, '#all'))).toContain('core');
  });
});

describe('selections over the edge of a table', () => {
  const two = `<p id=p>Before them.</p><table id=one><tr><th>A<th>B</tr><tr id=a><td>1<td>2</tr></table>
    <table id=two><tr><th>C<th>D</tr><tr id=b><td>3<td>4</tr><tr><td>5<td>6</tr></table>`;

  it('of two tables keep both, with the headings of each', async () => {
    const content = await contentOf(two, '#a, #b');
    expect(content.kind).toBe('excerpt');
    if (content.kind !== 'excerpt') return;
    expect(content.blocks).toEqual([
      { type: 'table', header: [['A', 'B']], rows: [['1', '2']] },
      { type: 'table', header: [['C', 'D']], rows: [['3', '4']] },
    ]);
  });

  it('from words into a table keep the words and the rows', async () => {
    const content = await contentOf(two, '#p, #a');
    expect(content.kind).toBe('excerpt');
    if (content.kind !== 'excerpt') return;
    expect(content.blocks).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'Before them.' }] },
      { type: 'table', header: [['A', 'B']], rows: [['1', '2']] },
    ]);
  });
});

describe('what a page does not show is not clipped', () => {
  it('a second heading for scrolling, and groups of rows that are folded', async () => {
    const html = `<table><thead><tr><th>A<th>B</thead><thead style="display:none"><tr><th>A<th>B</thead><tbody><tr><td>1<td>2</tbody>
      <tbody hidden><tr><td>3<td>4</tbody></table>`;
    expect(await contentOf(html, 'table')).toMatchObject({ header: [['A', 'B']], rows: [['1', '2']] });
  });
});

it('a grid that shows a part of its rows says how many there are', async () => {
  const cells = (row: number) =>
    `<div role=row aria-rowindex=${row}><div role=gridcell>s${row}</div><div role=gridcell>${row}</div></div>`;
  const html = `<div role=grid aria-rowcount=5121 aria-label=Sites><div role=row aria-rowindex=1><div role=columnheader>Site</div>
    <div role=columnheader>Persons</div></div>${Array.from({ length: 40 }, (_, index) => cells(index + 100)).join('')}</div>`;
  const content = await contentOf(html, '[role=grid]');
  expect(content).toMatchObject({ kind: 'table', caption: 'Sites', rowCount: 5120 });
  expect(content.kind === 'table' && content.rows).toHaveLength(40);
});
