import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/** Makes the document another one by changing only where they differ, so that the cursor stays; null where they do not. */
export function followText(state: EditorState, doc: Node): Transaction | null {
  const start = state.doc.content.findDiffStart(doc.content);
  const end = state.doc.content.findDiffEnd(doc.content);
  if (start === null || !end) return null;
  // where the same letters stand at both ends of the difference, the two searches overlap
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, doc.slice(start, end.b + overlap));
  if (!tr.doc.eq(doc)) tr.replaceWith(0, tr.doc.content.size, doc.content); // what a slice of lists was fitted into
  return tr.setMeta('addToHistory', false);
}
