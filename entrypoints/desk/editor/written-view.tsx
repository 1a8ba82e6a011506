import type { ReactNode } from 'react';
import { keyed } from '../../../components/keyed';
import type { WrittenBlock, WrittenInline, WrittenText } from '../../../lib/model/written-block';
import { safeUrl } from '../../../lib/sanitize/safe-url';
import { labelOfReference, type References } from './references';

/** A written text to be read, as the editor shows it. */
export function WrittenView({ text, references }: { text: WrittenText; references: References }) {
  return keyed(text).map(({ item, key }) => <Block key={key} block={item} references={references} />);
}

function Block({ block, references }: { block: WrittenBlock; references: References }) {
  if (block.type === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List>
        {keyed(block.items).map(({ item, key }) => (
          <li key={key}>
            <WrittenView text={item} references={references} />
          </li>
        ))}
      </List>
    );
  }
  const Line = block.type === 'paragraph' ? 'p' : block.depth === 1 ? 'h4' : 'h5';
  return <Line dir="auto">{inlines(block.children, references)}</Line>;
}

const inlines = (children: WrittenInline[], references: References): ReactNode[] =>
  keyed(children).map(({ item, key }) => <Inline key={key} inline={item} references={references} />);

function Inline({ inline, references }: { inline: WrittenInline; references: References }) {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{inlines(inline.children, references)}</strong>;
    case 'emphasis':
      return <em>{inlines(inline.children, references)}</em>;
    case 'link':
      return (
        <a href={safeUrl(inline.url) ?? undefined} target="_blank" rel="noreferrer noopener">
          {inlines(inline.children, references)}
        </a>
      );
    default: {
      const { label, gone } = labelOfReference(inline, references);
      return (
        <span data-reference={inline.type} data-gone={gone ? '' : undefined}>
          <bdi>{label}</bdi>
        </span>
      );
    }
  }
}
