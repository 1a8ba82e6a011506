import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/model/content-block';
import { blankBlocks } from '../../../lib/privacy/blank-blocks';
import { blankDetails } from '../../../lib/privacy/blank-details';
import { blankTable } from '../../../lib/privacy/blank-table';
import { countDetails } from '../../../lib/privacy/count-details';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import { br, link, list, p, strong } from './make-blocks';

describe('text', () => {
  test('has […] for each detail and keeps every figure', () => {
    const text = 'Contact: Jane Doe, jane@unhcr.org, +41 22 739 81 11. In 2018, 11,267 came.';
    expect(blankDetails(text, findPersonalDetails(text))).toBe('Contact: […], […], […]. In 2018, 11,267 came.');
  });

  test('has one […] for details that overlap, in whatever order they are given', () => {
    const details = [
      { start: 4, end: 8 },
      { start: 2, end: 6 },
      { start: 3, end: 4 },
    ];
    expect(blankDetails('0123456789', details)).toBe('01[…]89');
    expect(blankDetails('as it was', [])).toBe('as it was');
  });
});

describe('blocks', () => {
  test('lose an address that is split over marks, once, and keep the marks around it', () => {
    expect(blankBlocks([p('Write to ', strong('jane'), '.doe@', strong('unhcr.org', ' now'), '.')])).toEqual([
      p('Write to ', strong('[…]'), strong(' now'), '.'),
    ]);
  });

  test('lose mail links, and the name that stands as one', () => {
    const blocks = [
      p('Ask ', link('mailto:roe77@iom.int?subject=x', 'Sam Roe'), ' or ', link('mailto:a@b.org', 'us'), '.'),
    ];
    expect(blankBlocks(blocks)).toEqual([p('Ask ', '[…]', ' or ', 'us', '.')]);
  });

  test('keep other links, but none that leads to a messenger or an exact place', () => {
    const blocks = [
      p(link('https://dtm.iom.int/', 'DTM'), ' ', link('https://wa.me/38761123456', 'chat'), ' '),
      p(link('https://maps.example.org/?q=44.81667,15.87083', 'map')),
    ];
    expect(blankBlocks(blocks)).toEqual([p(link('https://dtm.iom.int/', 'DTM'), ' ', 'chat', ' '), p('map')]);
  });

  test('are read over lines, in lists and in code', () => {
    const code: Block = { type: 'code', value: 'mail jane@unhcr.org' };
    expect(
      blankBlocks([
        p('Contact:'),
        list([p('Jane Doe', br, 'Information Officer')], [p('Sam: +41 22 739 81 11')]),
        code,
      ]),
    ).toEqual([
      p('Contact:'),
      list([p('[…]', br, 'Information Officer')], [p('Sam: […]')]),
      { type: 'code', value: 'mail […]' },
    ]);
  });

  test('keep organisation and function in a table', () => {
    const table = {
      header: [['Name', 'Organisation', 'Function', 'E-mail']],
      rows: [
        ['Jane Doe', 'UNHCR', 'Information Officer', 'jane@unhcr.org'],
        ['Sam Roe', 'IOM', 'Coordinator', 'sam@iom.int'],
      ],
    };
    const blanked = [
      ['[…]', 'UNHCR', 'Information Officer', '[…]'],
      ['[…]', 'IOM', 'Coordinator', '[…]'],
    ];
    expect(blankTable(table)).toEqual({ ...table, rows: blanked });
    expect(blankBlocks([{ type: 'blockquote', children: [{ type: 'table', ...table }] }])).toEqual([
      { type: 'blockquote', children: [{ type: 'table', ...table, rows: blanked }] },
    ]);
  });

  test('without details are as they were', () => {
    const blocks: Block[] = [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Arrivals' }] },
      p('In 2018 ', strong('11,267'), ' came, ', link('https://dtm.iom.int/', 'says IOM'), br, 'and 590 left.'),
      { type: 'table', header: [['Country', 'Arrivals']], rows: [['Greece', '26,100']] },
    ];
    expect(blankBlocks(blocks)).toEqual(blocks);
  });
});

test('what a clip holds is counted by kind, tables apart, each detail once', () => {
  const rows = [
    ['Jane Doe', 'jane@unhcr.org'],
    ['Sam Roe', 'sam@iom.int'],
  ];
  const blocks: Block[] = [
    p('Write to ana@iom.int or ANA@iom.int, +41 22 739 81 11.'),
    { type: 'table', header: [['Name', 'E-mail']], rows },
  ];
  expect(countDetails({ kind: 'excerpt', quote: 'x', blocks })).toEqual([
    { kind: 'email', inTable: false, count: 1 },
    { kind: 'email', inTable: true, count: 2 },
    { kind: 'phone', inTable: false, count: 1 },
    { kind: 'name', inTable: true, count: 2 },
  ]);
  expect(
    countDetails({
      kind: 'table',
      quote: 'x',
      caption: '',
      notes: [],
      rowCount: null,
      header: [['Name', 'E-mail']],
      rows,
    }),
  ).toMatchObject([
    { kind: 'email', count: 2 },
    { kind: 'name', count: 2 },
  ]);
  expect(countDetails({ kind: 'excerpt', quote: 'Call +41 22 739 81 11', blocks: [] })).toHaveLength(1);
  expect(countDetails({ kind: 'link', target: 'mailto:jane@unhcr.org', text: 'write' })).toHaveLength(1);
  expect(countDetails({ kind: 'page', description: '11,267 arrivals' })).toEqual([]);
});
