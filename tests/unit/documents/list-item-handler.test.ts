import type { List, ListItem } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { listItemHandler } from '../../../lib/documents/list-item-handler';

const item = (spread: boolean | null, paragraphs = 1): ListItem => ({
  type: 'listItem',
  spread,
  children: Array.from({ length: paragraphs }, () => ({ type: 'paragraph', children: [{ type: 'text', value: 'a' }] })),
});
const list = (children: ListItem[], spread: boolean | null = false): List => ({ type: 'list', spread, children });

test.each<[string, List]>([
  ['a tight list', list([item(false), item(false)])],
  ['one with room in its last item', list([item(false), item(true)])],
  ['one with room between its items', list([item(false), item(false)], true)],
  ['one that does not say', list([item(null), item(null, 2)], null)],
  ['a list in a list', list([{ ...item(true), children: [list([item(false), item(false)])] }, item(false)])],
])("%s is made as the package's own handler makes it", (_, tree) => {
  expect(toHast(tree, { handlers: { listItem: listItemHandler() } })).toEqual(toHast(tree));
});

/** How often the items of a list are asked whether there is room in them. */
function asked(items: number): number {
  let count = 0;
  const counting = () =>
    Object.defineProperty(item(false), 'spread', {
      get() {
        count += 1;
        return false;
      },
    });
  toHast(list(Array.from({ length: items }, counting)), { handlers: { listItem: listItemHandler() } });
  return count;
}

test('a list twice as long asks twice as often', () => {
  expect(asked(200)).toBeGreaterThan(0);
  expect(asked(400)).toBeLessThanOrEqual(2.5 * asked(200));
});
