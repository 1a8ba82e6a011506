import { redo, undo } from 'prosemirror-history';
import { type EditorState, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { dropPoint } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { readPasteInWorker } from '../thread/read-paste-in-worker';
import { holdPlace, selectHeld } from './held-places';
import { linkPlace, setLink } from './link-commands';
import { type MarkedTransfer, markedTransfer, readTransfer, type Transfer } from './transfer';

/** Changes that a browser would make to the document by itself, from foreign mark-up or in formats that we do not know. */
const refused =
  /^(insertFrom(Paste|Drop|Yank)|format|insertOrderedList|insertUnorderedList|insertHorizontalRule|insertLink)/;

/**
 * Pasted and dropped mark-up is read by our own door. The editor's usual way would set it as HTML, which the desk's policy
 * forbids, and the browser's own would put foreign elements into the page.
 * @param onTooLong is told when there was more than can be taken
 */
export function takePaste(onTooLong: () => void): Plugin {
  const put = (view: EditorView, transfer: Transfer | 'too-long' | null, place: number | null) => {
    if (transfer === 'too-long') onTooLong();
    else if (transfer) view.dispatch(inserted(view.state, transfer, place).scrollIntoView());
  };
  /** Mark-up is read in a thread; the place where it goes is held until then. */
  const putMarked = async (view: EditorView, marked: MarkedTransfer, place: number | null) => {
    const { from, to } = view.state.selection;
    const held = holdPlace(view, place === null ? { from, to } : { from: place, to: place });
    const read = await readPasteInWorker(marked.html);
    const now = selectHeld(view, held);
    if (now) put(view, markedTransfer(read, marked), place === null ? null : now.from);
  };
  const take = (view: EditorView, data: DataTransfer | null, place: number | null) => {
    const transfer = data && readTransfer(data);
    if (transfer && typeof transfer === 'object' && 'html' in transfer) void putMarked(view, transfer, place);
    else put(view, transfer, place);
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => {
          event.preventDefault();
          take(view, event.clipboardData, null);
          return true;
        },
        drop: (view, event) => {
          if (view.dragging) return false; // a part of this text, which the editor moves by itself
          if (event.dataTransfer?.types.includes('Files')) return true; // minutes for the desk
          event.preventDefault();
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (place) take(view, event.dataTransfer, place.pos);
          view.focus();
          return true;
        },
        beforeinput: (view, event) => {
          if (event.inputType === 'historyUndo') undo(view.state, view.dispatch);
          else if (event.inputType === 'historyRedo') redo(view.state, view.dispatch);
          else if (!refused.test(event.inputType)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });
}

function inserted(state: EditorState, { slice, url }: Transfer, place: number | null): Transaction {
  const { tr } = state;
  if (place === null) {
    return url === null || state.selection.empty ? tr.replaceSelection(slice) : setLink(state, linkPlace(state), url);
  }
  const at = dropPoint(tr.doc, place, slice) ?? place;
  tr.replaceRange(at, at, slice);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(at)), -1));
}
