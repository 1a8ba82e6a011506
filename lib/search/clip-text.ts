import type { ClipContent } from '../model/clip-content';

/** The words of a clip itself, in one text: for searching and comparing, not for showing. */
export function clipText(content: ClipContent): string {
  switch (content.kind) {
    case 'page':
      return content.description;
    case 'link':
      return content.text;
    case 'excerpt':
      return content.quote;
    case 'table':
      return `${content.caption}\n${content.quote}`;
    case 'image':
      return [content.alt, content.caption, content.credit].filter(Boolean).join('\n');
  }
}
