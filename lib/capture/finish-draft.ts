import { fragmentUrl } from '../anchoring/fragment-url';
import { textFragment } from '../anchoring/text-fragment';
import type { CaptureDraft, PageDraft } from '../model/capture-draft';
import type { PageReading } from '../model/page-reading';
import type { SourceFields } from '../model/source';
import { canonicaliseUrl } from '../sanitize/canonicalise-url';
import { tableContent } from '../tables/table-content';
import { bareSource } from './bare-source';
import { imageWords } from './image-words';
import { MetaTags } from './meta-tags';
import { pageDescription } from './page-description';
import { sourceOf } from './source-of';
import { textSetting } from './text-setting';

/** The source of a reading; a clip is not lost because its page is odd. */
function sourceFrom(reading: PageReading | null, pageUrl: string, title: string): SourceFields {
  try {
    if (reading) return sourceOf(reading);
  } catch (cause) {
    console.error('capture: the reading of the page could not be read', cause);
  }
  return bareSource(pageUrl, reading?.documentTitle || title);
}

function contentOf({ content, reading }: PageDraft): CaptureDraft['content'] {
  if (content.kind === 'table') return tableContent(content);
  if (content.kind === 'image') return { ...content, ...imageWords(content, content.target, reading) };
  if (content.kind !== 'page' || !reading) return content;
  return { ...content, description: pageDescription(new MetaTags(reading.metas)) };
}

/** The words that stand for the clip, by which its language and direction are told. */
function wordsOf({ content, snapshot }: PageDraft): string {
  if (content.kind === 'page') return snapshot?.text ?? '';
  if (content.kind === 'image') return content.caption || content.alt;
  return content.kind === 'link' ? content.text : content.quote;
}

/** Makes the draft of a clip from what the capture script read off a page; `title` is what the tab is called. */
export function finishDraft(page: PageDraft, title: string): CaptureDraft {
  const { pageUrl, selectors, snapshot, place } = page;
  const directive = place && textFragment(place);
  const source = sourceFrom(page.reading, pageUrl, title);
  return {
    content: contentOf(page),
    pageUrl,
    frameUrl: page.frameUrl,
    pdfPage: null,
    source,
    ...(page.labels ? { labels: page.labels } : {}),
    ...(page.dataUrl ? { dataUrl: page.dataUrl } : {}),
    selectors,
    fragmentUrl: directive === null ? null : fragmentUrl(canonicaliseUrl(pageUrl), directive),
    ...textSetting(wordsOf(page), page.setting, source.language.chosen?.value ?? ''),
    snapshot,
  };
}
