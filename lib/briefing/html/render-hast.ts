import type { Element, Root } from 'hast';
import type { Flow, FlowLabels, FlowNote } from '../flow/flow';
import { h } from './h';
import { hastFlow } from './hast-flow';
import { hastInlines, markAnchor, noteAnchor } from './hast-inlines';

/**
 * The briefing as one `article.briefing`, for the desk's preview and the exported file alike. Sections carry `dataTopic` and clips
 * `dataClip`, on which the desk hangs its controls; `renderHtml` takes them off. It wants `briefing.css`.
 */
export function renderHast(flow: Flow): Root {
  const { locale, dir, blocks, labels, marking } = flow;
  const article = h(
    'article',
    { className: ['briefing', ...(flow.compact ? ['compact'] : [])], lang: locale.split('-u-')[0] ?? locale, dir },
    hastFlow(blocks, labels),
    hastNotes(flow),
    marking === '' ? null : h('p', { className: ['marking', 'at-end'] }, marking),
  );
  return { type: 'root', children: [article] };
}

/** Footnotes at the end, each with the way back to its place. */
function hastNotes({ labels, notes }: Flow): Element | null {
  if (notes.length === 0) return null;
  return h(
    'section',
    { className: ['notes'], role: 'doc-endnotes' },
    h('h2', {}, labels.notes),
    h(
      'ol',
      {},
      notes.map((note) => hastNote(note, labels)),
    ),
  );
}

/** One footnote, an item of the list of them. */
export function hastNote({ number, children }: FlowNote, labels: FlowLabels): Element {
  const back = `${labels.backToText} ${number}`;
  return h(
    'li',
    { id: noteAnchor(number), value: number },
    h(
      'p',
      {},
      hastInlines(children),
      ' ',
      h('a', { className: ['back'], href: `#${markAnchor(number)}`, ariaLabel: back }, '↩'),
    ),
  );
}
