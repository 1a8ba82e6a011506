import { bareSource } from '../capture/bare-source';
import type { CaptureDraft } from '../model/capture-draft';
import { fileNameOf } from './file-name-of';
import { wordingOf } from './wording-of';

/**
 * The draft of a PDF file before it is read: what the browser's menu told of the selection, or the file as such. It says that it is a file, so
 * that whoever shows the clip can offer what is to be done with one.
 * @param selected what the menu told; null where nothing was selected
 */
export function pdfDraft({ url, title }: { url: string; title: string }, selected: CaptureDraft | null): CaptureDraft {
  const name = fileNameOf(url);
  const source: CaptureDraft['source'] = {
    ...bareSource(url, title),
    type: 'report',
    files: [{ url: bareSource(url, '').url, label: name, format: 'PDF' }],
  };
  if (selected) {
    const quote = selected.content.kind === 'excerpt' ? selected.content.quote : '';
    return { ...selected, ...wordingOf(quote, ''), pageUrl: url, frameUrl: null, source };
  }
  return {
    content: { kind: 'page', description: '' },
    pageUrl: url,
    frameUrl: null,
    pdfPage: null,
    source,
    selectors: [],
    fragmentUrl: null,
    lang: '',
    dir: 'ltr',
    snapshot: null,
  };
}
