import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Flow, FlowBlock, FlowInline } from '../flow/flow';
import { h } from '../html/h';
import { type ClipboardPlace, clipboardBlocks } from './clipboard-blocks';

/**
 * The briefing as a fragment of HTML for the clipboard, to be pasted into Word, Outlook, Google Docs or a mail: only
 * elements and inline styles that these keep, nothing that runs, nothing that is fetched, no link but to http, https
 * and mailto. Notes stand at the end; the marking, with which the flow begins, ends it too.
 */
export function renderClipboardHtml(flow: Flow): string {
  const { locale, dir, blocks, notes, labels, marking } = flow;
  const place: ClipboardPlace = { dir, inset: 0 };
  const root: Root = {
    type: 'root',
    children: [
      // Without it some programs take the bytes of the clipboard for another encoding than UTF-8.
      h('meta', { charSet: 'utf-8' }),
      h(
        'div',
        { lang: locale.split('-u-')[0] ?? locale, dir },
        clipboardBlocks(blocks, place),
        clipboardBlocks(notes.length === 0 ? [] : [heading(labels.notes)], place),
        clipboardBlocks(
          notes.map(({ number, children }) =>
            paragraph('citation', [{ type: 'note', number }, { type: 'text', value: ' ' }, ...children]),
          ),
          place,
        ),
        clipboardBlocks(marking === '' ? [] : [paragraph('marking', [{ type: 'text', value: marking }])], place),
      ),
    ],
  };
  return toHtml(root);
}

function heading(text: string): FlowBlock {
  return { type: 'heading', level: 2, role: '', anchor: null, dir: null, children: [{ type: 'text', value: text }] };
}

function paragraph(role: 'citation' | 'marking', children: FlowInline[]): FlowBlock {
  return { type: 'paragraph', role, lang: '', dir: null, children };
}
