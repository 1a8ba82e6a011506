import type { ReactNode } from 'react';
import type { ClipView } from '../lib/model/clip-view';
import type { PdfCheck } from '../lib/model/pdf-check';
import type { PdfNote } from '../lib/model/pdf-note';
import { pdfWords } from '../lib/words/pdf-words';
import { DamagedQuote } from './damaged-quote';
import styles from './pdf-notice.module.css';
import { PdfPageForm } from './pdf-page-form';
import { useRead } from './use-read';

interface Props {
  view: ClipView;
  /** What the kept text of the file shows; asked again whenever the clip changes. */
  check: (clip: ClipView['clip']) => Promise<PdfCheck>;
  /** How far the reading of the file has come; null where nothing is to be said of it. */
  note: PdfNote | null;
  /** Keeps the page that the person gave; answers whether it is kept. */
  keepPage: (page: number) => Promise<boolean>;
  /** Keeps that she compared the words with the page, or that she did not. */
  markWording: (wording: 'checked' | 'doubtful') => void;
  /** What else may be done where the file was not read, or not found in. */
  children?: ReactNode;
}

/** What is known of the file behind a clip: the page, why it is not known, and which words to check against it. */
export function PdfNotice({ view, check, note, keepPage, markWording, children }: Props) {
  const { clip } = view;
  const { id, snapshotId, pdfPage } = clip;
  // Of a clip only its page and its snapshot change what is found.
  const found = useRead(() => check(clip), [id, snapshotId, pdfPage?.number]);
  if (!found) return null;
  const isReading = note?.state === 'reading';
  const sentence = isReading ? pdfWords.reading : sentenceOf(view, found, note);
  const quote = clip.content.kind === 'excerpt' || clip.content.kind === 'table' ? clip.content.quote : '';
  const asks = !isReading && pdfPage === null && quote !== '';
  return (
    <div className={styles.notice}>
      <p className={styles.line} role="status">
        {sentence}
      </p>
      {asks && <PdfPageForm pages={found.pages} keep={keepPage} />}
      {asks && children}
      {found.damage.length > 0 && (
        <DamagedQuote
          quote={quote}
          damage={found.damage}
          lang={clip.lang}
          dir={clip.dir}
          compared={clip.wording === 'checked'}
          mark={markWording}
        />
      )}
    </div>
  );
}

function sentenceOf({ clip }: ClipView, { hasText, pages }: PdfCheck, note: PdfNote | null): string {
  if (hasText === false) return pdfWords.noText;
  if (clip.pdfPage) return pdfWords.stands(pdfWords.page(clip.pdfPage));
  if (note?.state === 'trouble') return pdfWords.trouble[note.trouble];
  if (clip.content.kind === 'page') return hasText === null ? pdfWords.notRead : pdfWords.pageOnly;
  if (hasText === null) return pdfWords.unknown;
  return pages.length > 1 ? pdfWords.severalPages(pages) : pdfWords.notFound;
}
