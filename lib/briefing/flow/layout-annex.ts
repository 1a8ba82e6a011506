import type { BriefingWords } from '../../words/briefing-words-en';
import type { BriefingDocument, ListedSource } from '../briefing-document';
import type { FlowBlock } from './flow';
import { group, heading, paragraph, proseBlocks } from './flow-blocks';
import { flowInlines, own, sourceAnchor } from './flow-inlines';
import { address, layoutEvidence } from './layout-clip';

/** What stands behind the text. The two-page note has only the end of it, without the word "annex". */
export function layoutAnnex({ annex, form, citationStyle }: BriefingDocument, words: BriefingWords): FlowBlock {
  const { evidence, sources, verification, method, methodSentences } = annex;
  const full = form === 'full';
  const title = (text: string) => heading(full ? 3 : 2, [own(text)]);
  return group('annex', [
    ...(full ? [heading(2, [own(words.annex)], { anchor: 'annex' })] : []),
    ...(evidence.length === 0
      ? []
      : [group('evidence', [title(words.evidence), ...evidence.map((entry) => layoutEvidence(entry, words))])]),
    ...(full || citationStyle !== 'house' ? [layoutSources(sources, title(words.sources), words)] : []),
    ...(full
      ? [
          group('verification', [
            title(words.verification),
            ...(verification.length === 0
              ? [paragraph('body', [own(words.notVerified)])]
              : verification.map((line) => paragraph('body', flowInlines(line)))),
          ]),
        ]
      : []),
    group('method', [
      ...(full ? [title(words.method)] : []),
      ...proseBlocks(method, full ? 4 : 3),
      paragraph('body', [own(methodSentences.join(' '))]),
    ]),
  ]);
}

function layoutSources(sources: ListedSource[], title: FlowBlock, words: BriefingWords): FlowBlock {
  return group('sources', [
    title,
    ...(sources.length === 0 ? [paragraph('empty', [own(words.noSources)])] : []),
    ...sources.map(({ number, label, citation, url, remarks }) =>
      group(
        'source',
        [
          paragraph('source-entry', [...(label === '' ? [] : [own(`${label} `)]), ...flowInlines(citation)]),
          ...(url === null ? [] : [address(url)]),
          ...remarks.map((remark) => paragraph('remark', flowInlines(remark))),
        ],
        { anchor: sourceAnchor(number) },
      ),
    ),
  ]);
}
