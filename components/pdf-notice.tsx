import { useEffect, useState } from 'react';
import type { ClipView } from '../lib/model/clip-view';
import type { PdfCheck } from '../lib/model/pdf-check';
import type { PdfNote } from '../lib/model/pdf-note';
import { pdfWords } from '../lib/words/pdf-words';
import { DamagedQuote } from './damaged-quote';
import styles from './pdf-notice.module.css';

/** Milliseconds after which nobody can be reading any more: the worker was ended. */
const longestReading = 90_000;

interface Props {
  view: ClipView;
  /** What the kept text of the file shows; asked again whenever the clip changes. */
  check: (clip: ClipView['clip']) => Promise<PdfCheck>;
  /** Tells how far the reading of the file has come, at every change; returns how to stop. */
  follow: (clipId: string, tell: (note: PdfNote | null) => void) => () => void;
  now: () => number;
}

/** What is known of the file behind a clip: the page, why it is not known, and which words to check against it. */
export function PdfNotice({ view, check, follow, now }: Props) {
  const { clip } = view;
  const { id, snapshotId, pdfPage } = clip;
  const [note, setNote] = useState<PdfNote | null | undefined>(undefined);
  const [found, setFound] = useState<PdfCheck | null>(null);
  useEffect(() => follow(id, setNote), [follow, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of a clip only its page and its snapshot change what is found
  useEffect(() => {
    let current = true;
    check(clip).then((result) => current && setFound(result));
    return () => {
      current = false;
    };
  }, [id, snapshotId, pdfPage?.number]);
  if (note === undefined || found === null) return null;
  const sentence = sentenceOf(view, found, note, now());
  const quote = clip.content.kind === 'excerpt' || clip.content.kind === 'table' ? clip.content.quote : '';
  return (
    <>
      {sentence !== '' && (
        <p className={styles.line} role="status">
          {sentence}
        </p>
      )}
      {found.damage.length > 0 && <DamagedQuote quote={quote} damage={found.damage} lang={clip.lang} dir={clip.dir} />}
    </>
  );
}

function sentenceOf({ clip }: ClipView, { hasText, pages }: PdfCheck, note: PdfNote | null, now: number): string {
  if (note?.state === 'reading' && now - note.since < longestReading) return pdfWords.reading;
  if (hasText === false) return pdfWords.noText;
  if (clip.pdfPage) return pdfWords.page(clip.pdfPage);
  if (note?.state === 'trouble') return pdfWords.trouble[note.trouble];
  if (clip.content.kind === 'page') return hasText === null ? pdfWords.notRead : pdfWords.pageOnly;
  if (hasText === null) return pdfWords.unknown;
  return pages.length > 1 ? pdfWords.severalPages(pages) : pdfWords.notFound;
}
