import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { NodeType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { canJoin, findWrapping } from 'prosemirror-transform';
import { listAround } from './list-commands';
import { writtenSchema } from './written-schema';

const { nodes, marks } = writtenSchema;

/** Whether a place is at the start of a paragraph that is in no list: there are no headings in lists, and Tab nests them. */
function isFree(state: EditorState, start: number): boolean {
  const $start = state.doc.resolve(start);
  return $start.parent.type === nodes.paragraph && listAround($start) === null;
}

const headingRule = (typed: RegExp, depth: 1 | 2) =>
  new InputRule(typed, (state, _match, start, end) =>
    isFree(state, start) ? state.tr.delete(start, end).setBlockType(start, start, nodes.heading, { depth }) : null,
  );

/** The new item goes on with a list of the same kind that ends right before it. */
const listRule = (typed: RegExp, type: NodeType) =>
  new InputRule(typed, (state, _match, start, end) => {
    const tr = state.tr.delete(start, end);
    const range = tr.doc.resolve(start).blockRange();
    const wrapping = range && findWrapping(range, type);
    if (!isFree(state, start) || !wrapping) return null;
    tr.wrap(range, wrapping);
    const before = tr.doc.resolve(start - 1).nodeBefore;
    return before?.type === type && canJoin(tr.doc, start - 1) ? tr.join(start - 1) : tr;
  });

/** "**words**": the last star is still on its way when this is asked. */
const strongRule = new InputRule(/(?:^|[\s(])\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/, (state, match, start, end) => {
  const words = match[1] ?? '';
  const from = start + match[0].indexOf('**');
  const tr = state.tr;
  const typed = end - (from + 2 + words.length);
  tr.delete(end - typed, end).delete(from, from + 2);
  return tr.addMark(from, from + words.length, marks.strong.create()).removeStoredMark(marks.strong);
});

/** What is typed as in a plain text becomes what it stands for; Backspace right after it takes that back. */
export const writtenInputRules = () =>
  inputRules({
    rules: [
      listRule(/^[-*]\s$/, nodes.bullet_list),
      listRule(/^1[.)]\s$/, nodes.ordered_list),
      headingRule(/^#\s$/, 1),
      headingRule(/^##\s$/, 2),
      strongRule,
    ],
  });
