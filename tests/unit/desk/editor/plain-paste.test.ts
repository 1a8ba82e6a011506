import { expect, test } from 'vitest';
import { plainPaste } from '../../../../entrypoints/desk/editor/plain-paste';
import type { WrittenBlock } from '../../../../lib/model/written-block';

const line = (value: string): WrittenBlock => ({ type: 'paragraph', children: [{ type: 'text', value }] });

test('an empty line parts paragraphs and a line end is a break', () => {
  expect(plainPaste('One\r\n  two\n \nThree')).toEqual([
    {
      type: 'paragraph',
      children: [{ type: 'text', value: 'One' }, { type: 'break' }, { type: 'text', value: 'two' }],
    },
    line('Three'),
  ]);
});

test('dashes and numbers make lists, each of its own kind', () => {
  expect(plainPaste('Open:\n- visas\n• fees\n1. call\n2) write\n- rest')).toEqual([
    line('Open:'),
    { type: 'list', ordered: false, items: [[line('visas')], [line('fees')]] },
    { type: 'list', ordered: true, items: [[line('call')], [line('write')]] },
    { type: 'list', ordered: false, items: [[line('rest')]] },
  ]);
});

test('a single line keeps the spaces at its ends, and white space alone is nothing', () => {
  expect(plainPaste(' and so ')).toEqual([line(' and so ')]);
  expect(plainPaste(' \n\n\t')).toEqual([]);
});

test('a year at the start of a sentence makes no list', () => {
  expect(plainPaste('2018. A year.\nMore')).toMatchObject([{ type: 'paragraph' }]);
});
