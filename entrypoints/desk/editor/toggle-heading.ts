import { setBlockType } from 'prosemirror-commands';
import type { Attrs, NodeType } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { listAround } from './list-commands';
import { writtenSchema } from './written-schema';

const { nodes } = writtenSchema;

/** Makes the paragraphs headings of a depth, or paragraphs again where they are. Refuses in a list. */
export function toggleHeading(depth: 1 | 2): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (listAround($from)) return false;
    const there = $from.parent.type === nodes.heading && $from.parent.attrs.depth === depth;
    const [type, attrs]: [NodeType, Attrs | null] = there ? [nodes.paragraph, null] : [nodes.heading, { depth }];
    return setBlockType(type, attrs)(state, dispatch);
  };
}
