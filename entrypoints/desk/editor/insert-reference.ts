import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { ReferenceQuery } from './reference-query';
import type { Reference } from './references';
import { writtenSchema } from './written-schema';

const { nodes } = writtenSchema;

/** Puts a reference in the place of the query, with a space after it unless there is one. */
export function insertReference(state: EditorState, { from, to }: ReferenceQuery, reference: Reference): Transaction {
  const marks = state.doc.resolve(from).marks();
  const node =
    reference.type === 'clip'
      ? nodes.clip.create({ clipId: reference.clipId }, null, marks)
      : nodes.figure.create(reference.figure, null, marks);
  const after = state.doc.resolve(to);
  const spaced = /^[\s.,;:!?)]/.test(
    after.parent.textBetween(after.parentOffset, after.parent.content.size, undefined, '\ufffc'),
  );
  const tr = state.tr.replaceWith(from, to, spaced ? node : [node, writtenSchema.text(' ')]);
  return tr.setSelection(TextSelection.create(tr.doc, from + (spaced ? 1 : 2))).scrollIntoView();
}
