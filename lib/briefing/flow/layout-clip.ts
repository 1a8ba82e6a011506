import type { BriefingWords } from '../../words/briefing-words-en';
import type { BriefingClip, ClipBody, Evidence } from '../briefing-document';
import { remembering } from '../remembering';
import type { FlowBlock, FlowInline } from './flow';
import { group, paragraph, quoteBlocks, quotedTable } from './flow-blocks';
import { flowInlines, foreign, jump, ofCite, own } from './flow-inlines';
import { struckBlocks } from './struck-blocks';

/** One clip: when and who, the page's own words or picture, how it is cited, and what the person says about it. */
export const layoutClip = remembering(layoutOneClip);

function layoutOneClip(clip: BriefingClip, words: BriefingWords): FlowBlock {
  const cite = clip.cite === null ? [] : ofCite(clip.cite);
  const evidence: FlowInline[] =
    clip.evidence === null
      ? []
      : [own(' · '), jump(evidenceAnchor(clip.evidence), [own(words.evidenceNumber(clip.evidence))])];
  const body = layoutBody(clip.body, clip.lang, clip.dir, words);
  const blocks: FlowBlock[] = [
    ...(clip.included ? [] : [paragraph('label', [own(words.leftOut)])]),
    paragraph('dated', [...flowInlines(clip.dated), ...cite, ...evidence]),
    ...(clip.superseded === '' ? [] : [paragraph('remark', [own(clip.superseded)])]),
    ...(clip.superseded === '' ? body : struckBlocks(body)),
    ...(clip.remarks.length === 0 ? [] : [paragraph('remark', [own(clip.remarks.join(' '))])]),
    ...(clip.note.length === 0
      ? []
      : [
          group('note', [
            paragraph('label', [own(words.note)]),
            group('summary', quoteBlocks(clip.note), { dir: 'auto' }),
          ]),
        ]),
  ];
  return group(clip.included ? 'clip' : 'left-out', blocks, { hook: { clip: clip.clipId } });
}

/** The address of a clip in the annex. */
function evidenceAnchor(number: number): string {
  return `evidence-${number}`;
}

/** A clip of the annex: whole, with its full citation and the way to the words. */
export const layoutEvidence = remembering(layoutOneEvidence);

function layoutOneEvidence(evidence: Evidence, words: BriefingWords): FlowBlock {
  const number = own(`${words.evidenceNumber(evidence.number)} · ${words.underItem(evidence.section)}`);
  return group(
    'evidence-item',
    [
      paragraph('label', [number]),
      ...layoutBody(evidence.body, evidence.lang, evidence.dir, words),
      ...(evidence.remarks.length === 0 ? [] : [paragraph('remark', [own(evidence.remarks.join(' '))])]),
      paragraph('citation', flowInlines(evidence.citation)),
      ...(evidence.url === null ? [] : [address(evidence.url)]),
    ],
    { anchor: evidenceAnchor(evidence.number) },
  );
}

/** An address as text and as link, since paper has nothing to click on. */
export function address(url: string): FlowBlock {
  // The words that a text fragment searches for stand above it already.
  const shown = url.replace(/#?:~:text=.*$/s, '');
  return paragraph('address', [{ type: 'link', url, children: [own(shown)] }], { dir: 'ltr' });
}

function layoutBody(body: ClipBody, lang: string, dir: 'ltr' | 'rtl', words: BriefingWords): FlowBlock[] {
  switch (body.kind) {
    case 'quote':
      return [group('quote', quoteBlocks(body.blocks), { lang, dir })];
    case 'paraphrase':
      return [group('summary', quoteBlocks(body.blocks), { dir: 'auto' })];
    case 'table':
      return [
        quotedTable(body.header, body.rows, body.caption, lang, dir),
        ...body.notes.map((note) => paragraph('caption', [foreign(note, lang)], { lang, dir })),
        ...(body.remark === '' ? [] : [paragraph('remark', [own(body.remark)])]),
      ];
    case 'image':
      return [layoutImage(body, lang, dir, words)];
    case 'link': {
      const text = body.text || (body.url ?? '');
      const { url } = body;
      return [paragraph('lead', linked(url, text, lang)), ...(url !== null && text !== url ? [address(url)] : [])];
    }
    case 'page':
      return [
        paragraph('lead', linked(body.url, body.title, lang)),
        ...(body.description === ''
          ? []
          : [group('quote', [paragraph('body', [own(body.description)])], { lang, dir })]),
      ];
  }
}

function linked(url: string | null, text: string, lang: string): FlowInline[] {
  const isolated = foreign(text, lang);
  return [url === null ? isolated : { type: 'link', url, children: [isolated] }];
}

function layoutImage(
  body: Extract<ClipBody, { kind: 'image' }>,
  lang: string,
  dir: 'ltr' | 'rtl',
  words: BriefingWords,
): FlowBlock {
  const { image, alt, typed, caption, credit, remark } = body;
  return group('image', [
    image === null
      ? paragraph('missing', [own(`${words.image.label}${words.colon}`), foreign(alt, lang)])
      : { type: 'image', image, alt, lang },
    ...(typed === '' ? [] : [paragraph('lead', [foreign(typed, ''), own(` (${words.citation.transcribed})`)])]),
    ...(caption === '' ? [] : [paragraph('caption', [foreign(caption, lang)], { lang, dir })]),
    ...(credit === '' ? [] : [paragraph('remark', [own(words.image.credit(credit))])]),
    ...(remark === '' ? [] : [paragraph('remark', [own(remark)])]),
  ]);
}
