import type { Flow } from '../flow/flow';
import { type TextPlace, textBlocks } from './text-blocks';
import { joinedChunks, type TextChunk } from './text-chunk';

/**
 * The briefing as plain text for chats and mail: the words of the flow in their order, nothing that only a program can
 * read, no line broken to a width. Notes stand at the end; the marking, with which the flow begins, ends it too.
 */
export function renderText(flow: Flow): string {
  const { locale, dir, marking, notes, labels } = flow;
  const place: TextPlace = { dir, told: new Set(), colon: colonOf(locale), close: false };
  const chunks: TextChunk[] = [
    ...textBlocks(flow.blocks, place),
    ...(notes.length === 0 ? [] : textBlocks([heading(labels.notes)], place)),
    ...notes.flatMap(({ number, children }, index): TextChunk[] => {
      const text = textBlocks(
        [paragraph([{ type: 'note', number }, { type: 'text', value: ' ' }, ...children])],
        place,
      );
      return text.map((chunk) => ({ ...chunk, before: index === 0 ? 2 : 1 }));
    }),
    ...textBlocks([paragraph([{ type: 'text', value: marking }])], place).map((chunk) => ({
      ...chunk,
      before: 3 as const,
    })), // literal of the union
  ];
  return joinedChunks(chunks);
}

/** French sets a space before a colon, one that does not break. */
function colonOf(locale: string): string {
  return /^fr\b/.test(locale) ? '\u00A0: ' : ': ';
}

function heading(text: string): Flow['blocks'][number] {
  return { type: 'heading', level: 2, role: '', anchor: null, dir: null, children: [{ type: 'text', value: text }] };
}

function paragraph(children: Flow['notes'][number]['children']): Flow['blocks'][number] {
  return { type: 'paragraph', role: 'body', lang: '', dir: null, children };
}
