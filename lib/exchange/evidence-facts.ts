import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { clipWords } from '../words/clip-words';
import type { ExchangeWords } from '../words/exchange-words';
import { itemsOf } from './clip-row';
import type { PackClip } from './pack-input';
import { utcText } from './utc-text';

/** One thing that is told of a clip; `url` where it is an address. */
export interface EvidenceFact {
  label: string;
  text: string;
  url: string | null;
}

/** What a pack tells of a clip besides its words. Of one that is not for attribution, neither who said it nor where. */
export function evidenceFacts(row: PackClip, words: ExchangeWords): EvidenceFact[] {
  const { clip, citation } = row;
  const { pack } = words;
  const target = clip.content.kind === 'link' ? clip.content.target : '';
  const told: [label: string, text: string, isAddress?: true][] = [
    [pack.item, itemsOf(row, words)],
    [pack.kind, clipWords.kinds[clip.content.kind]],
    ...(clip.nonAttributable
      ? []
      : ([
          [pack.citation, citation],
          [pack.address, clip.canonicalUrl, true],
          [pack.fragment, clip.fragmentUrl ?? '', true],
          [pack.pdfPage, clip.pdfPage?.label ?? ''],
          [pack.leadsTo, target, true],
          [pack.embedded, clip.frameUrl ?? '', true],
        ] satisfies typeof told)),
    [pack.typed, clip.typed],
    [pack.clipped, utcText(clip.clippedAt)],
    [pack.sensitivity, clip.sensitivity === null ? '' : words.sensitivity[clip.sensitivity]],
    [pack.sharing, clip.sharing === null ? '' : words.tlp(clip.sharing)],
  ];
  return told
    .map(([label, text, isAddress]) => ({
      label,
      text: labelText(text, 20_000),
      url: isAddress ? safeUrl(text) : null,
    }))
    .filter(({ text }) => text !== '');
}

/** What a reader must know of a clip, in sentences. */
export function evidenceRemarks({ clip }: PackClip, { pack }: ExchangeWords): string[] {
  return [
    ...(clip.transcribed ? [pack.transcribed] : []),
    ...(clip.wording === 'doubtful' ? [pack.doubtful] : []),
    ...(clip.nonAttributable ? [pack.nonAttributable] : []),
  ];
}
