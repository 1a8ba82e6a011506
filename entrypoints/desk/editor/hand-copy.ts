import type { Node, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { ReferenceLabels } from './reference-labels';
import { sliceToLine, sliceType } from './text-slice';
import { isList, isReference, writtenSchema } from './written-schema';

const { nodes } = writtenSchema;

/** What is copied, cut or dragged out goes as HTML and as plain text, and as it is for another editor of ours. */
export function handCopy(labels: ReferenceLabels): Plugin {
  let line = '';
  return new Plugin({
    props: {
      clipboardSerializer: labels.serializer,
      clipboardTextSerializer: ({ content }) => textOfBlocks(content.content, labels.textOf, ''),
      transformCopied: (slice: Slice) => {
        line = sliceToLine(slice);
        return slice;
      },
    },
    view: ({ dom }) => {
      // these run after the editor's own, which clears the clipboard, writes the two common forms and cuts
      const add = (data: DataTransfer | null) => {
        if (line !== '') data?.setData(sliceType, line);
        line = '';
      };
      const copied = (event: ClipboardEvent) => add(event.clipboardData);
      const dragged = (event: DragEvent) => add(event.dataTransfer);
      dom.addEventListener('copy', copied);
      dom.addEventListener('cut', copied);
      dom.addEventListener('dragstart', dragged);
      return {
        destroy: () => {
          dom.removeEventListener('copy', copied);
          dom.removeEventListener('cut', copied);
          dom.removeEventListener('dragstart', dragged);
        },
      };
    },
  });
}

type Label = (reference: Node) => string;

/** Paragraphs with an empty line between them, items with their markers. */
function textOfBlocks(blocks: readonly Node[], label: Label, indent: string): string {
  if (blocks[0]?.isInline) return textOfLine(blocks, label);
  return blocks
    .map((block) =>
      isList(block.type) ? textOfList(block, label, indent) : indented(textOfLine(block.children, label), indent),
    )
    .join('\n\n');
}

function textOfList(list: Node, label: Label, indent: string): string {
  const ordered = list.type === nodes.ordered_list;
  return list.children
    .map((item, place) => {
      const marker = ordered ? `${place + 1}. ` : '- ';
      const deeper = indent + ' '.repeat(marker.length);
      const text = item.children
        .map((block) =>
          isList(block.type) ? textOfList(block, label, deeper) : indented(textOfLine(block.children, label), deeper),
        )
        .join('\n');
      return indent + marker + text.slice(deeper.length);
    })
    .join('\n');
}

const indented = (text: string, indent: string): string => text.replace(/^(?=.)/gm, indent);

const textOfLine = (children: readonly Node[], label: Label): string =>
  children
    .map((node) => (isReference(node.type) ? label(node) : node.type === nodes.hard_break ? '\n' : (node.text ?? '')))
    .join('');
