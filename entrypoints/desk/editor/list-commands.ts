import type { NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapRangeInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { deepestList } from './to-doc';
import { isList, writtenSchema } from './written-schema';

const { nodes } = writtenSchema;

/** How many lists a place stands in. */
function listDepth(place: ResolvedPos): number {
  let depth = 0;
  for (let level = place.depth; level > 0; level -= 1) if (isList(place.node(level).type)) depth += 1;
  return depth;
}

/** The innermost list around a place: at which level of the document, and which. */
export function listAround(place: ResolvedPos): { level: number; type: NodeType } | null {
  for (let level = place.depth; level > 0; level -= 1) {
    const { type } = place.node(level);
    if (isList(type)) return { level, type };
  }
  return null;
}

/** Makes the blocks items of a list; in a list of this kind it takes them out, in one of the other it changes the list. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const { $from, $to } = state.selection;
    const around = listAround($from);
    if (around?.type === type) return liftListItem(nodes.list_item)(state, dispatch, view);
    const tr = state.tr;
    if (around) tr.setNodeMarkup($from.before(around.level), type);
    else {
      tr.setBlockType($from.pos, $to.pos, nodes.paragraph);
      const range = tr.doc.resolve($from.pos).blockRange(tr.doc.resolve($to.pos));
      if (!range || !wrapRangeInList(tr, range, type)) return false;
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** One level deeper, no deeper than a stored text may be. */
export const sinkItem: Command = (state, dispatch, view) =>
  listDepth(state.selection.$from) < deepestList && sinkListItem(nodes.list_item)(state, dispatch, view);
