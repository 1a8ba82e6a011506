import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';

/**
 * A handler of list items for `toHast` that makes what the package's own does. That one looks through the whole list for each of its items, whether
 * any has room around it: here a list is looked through once.
 */
export function listItemHandler() {
  const asked = new WeakMap<List, List>();
  const answered = (list: List): List => {
    const known = asked.get(list) ?? { type: 'list', spread: isLoose(list), children: [] };
    asked.set(list, known);
    return known;
  };
  return (state: State, item: ListItem, parent: Parents | undefined) =>
    defaultHandlers.listItem(state, item, parent?.type === 'list' ? answered(parent) : parent);
}

const isLoose = ({ spread, children }: List): boolean =>
  Boolean(spread) || children.some((item) => item.spread ?? item.children.length > 1);
