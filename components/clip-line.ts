import type { Clip } from '../lib/model/clip';
import type { Source } from '../lib/model/source';
import { boardWords } from '../lib/words/board-words';
import { regionWords } from '../lib/words/region-words';

const longest = 300;

/** The one line that says what a clip is: its quote, else its own words, else the title of its page. White space folded. */
export function clipLine(clip: Clip, source: Source): string {
  const folded = whatOf(clip, source).replace(/\s+/g, ' ').trim();
  return folded.length > longest ? `${folded.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : folded;
}

function whatOf({ content, canonicalUrl, typed, transcribed }: Clip, source: Source): string {
  switch (content.kind) {
    case 'excerpt':
      return content.quote;
    case 'table':
      return content.caption || content.quote;
    case 'link':
      return content.text || content.target;
    case 'image': {
      const name = content.caption || content.alt || (typed ? '' : boardWords.imageWithoutWords);
      return regionWords.line(typed, name, transcribed);
    }
    case 'page':
      return source.fields.title.chosen?.value || content.description || canonicalUrl;
  }
}
