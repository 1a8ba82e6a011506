import type { WrittenBlock, WrittenInline, WrittenText } from '../../lib/model/written-block';

/** What a text says, a line each paragraph and item. @param ofLink what a link says besides its words */
export function wordsOfWritten(text: WrittenText, ofLink = (url: string) => url): string {
  const inline = (part: WrittenInline): string => {
    if (part.type === 'text') return part.value;
    if (part.type === 'break') return '\n';
    if (!('children' in part)) return '';
    const words = part.children.map(inline).join('');
    return part.type === 'link' ? `${words} ${ofLink(part.url)} ` : words;
  };
  const block = (one: WrittenBlock): string =>
    one.type === 'list' ? one.items.map(all).join('\n') : one.children.map(inline).join('');
  const all = (blocks: WrittenText): string => blocks.map(block).join('\n');
  return all(text);
}
