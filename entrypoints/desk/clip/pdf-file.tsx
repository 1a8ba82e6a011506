import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { PdfNotice } from '../../../components/pdf-notice';
import type { ClipView } from '../../../lib/model/clip-view';
import { checkPdfQuote } from '../../../lib/services/check-pdf-quote';
import { markClip } from '../../../lib/services/mark-clip';
import { setPdfPage } from '../../../lib/services/set-pdf-page';
import { takePdfFacts } from '../../../lib/services/take-pdf-facts';
import { pdfWords } from '../../../lib/words/pdf-words';
import { useDesk } from '../desk-context';
import styles from './pdf-file.module.css';

/** The PDF file behind a clip: the page, which words to compare, and where the browser did not hand the file over, the saved one. */
export function PdfFile({ view }: { view: ClipView }) {
  const { db, act } = useDesk();
  const [said, setSaid] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const { clip } = view;
  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = ''; // so that the same file can be chosen again
    if (!file) return;
    setSaid(pdfWords.choosing);
    const { readChosenPdf } = await import('./read-chosen-pdf');
    const chosen = await readChosenPdf(file, clip);
    if (!chosen.ok) return setSaid(pdfWords.trouble[chosen.trouble]);
    const { facts } = chosen;
    if (facts.pages.length === 0) return setSaid(pdfWords.chosenNowhere);
    const kept = await act(() => takePdfFacts(db, { clipId: clip.id, facts }));
    if (!kept) return setSaid('');
    const where = facts.pdfPage ? pdfWords.chosen(pdfWords.page(facts.pdfPage)) : pdfWords.chosenSeveral(facts.pages);
    setSaid(`${where} ${pdfWords.chosenTaken}`);
  }
  return (
    <>
      <PdfNotice
        view={view}
        check={(of) => checkPdfQuote(db, of)}
        note={null}
        keepPage={(page) => act(() => setPdfPage(db, { clipId: clip.id, page }))}
        markWording={(wording) => void act(() => markClip(db, { clipId: clip.id, marks: { wording } }))}
      >
        <p className={styles.choose}>
          <input
            ref={chooser}
            type="file"
            accept="application/pdf,.pdf"
            hidden
            onChange={(event) => void choose(event)}
          />
          <Button onClick={() => chooser.current?.click()}>{pdfWords.choose}</Button>
          <span className={styles.hint}>{pdfWords.chooseHint}</span>
        </p>
      </PdfNotice>
      <p role="status">{said}</p>
    </>
  );
}
