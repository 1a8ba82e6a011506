import type { Inline } from '../lib/model/content-block';
import { keyed } from './keyed';

/**
 * Words of an excerpt with their emphasis and links. All text is text: nothing in it can become mark-up.
 * @param links false shows links as plain words, for a place where they could not be seen or pressed
 */
export function InlineView({ inlines, links = true }: { inlines: readonly Inline[]; links?: boolean }) {
  return keyed(inlines).map(({ item, key }) => <One key={key} inline={item} links={links} />);
}

function One({ inline, links }: { inline: Inline; links: boolean }) {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'break') return <br />;
  const inside = <InlineView inlines={inline.children} links={links} />;
  switch (inline.type) {
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'superscript':
      return <sup>{inside}</sup>;
    case 'subscript':
      return <sub>{inside}</sub>;
    case 'link':
      return links ? (
        <a href={inline.url} target="_blank" rel="noreferrer noopener">
          {inside}
        </a>
      ) : (
        inside
      );
  }
}
