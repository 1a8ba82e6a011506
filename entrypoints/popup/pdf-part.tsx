import { useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { PdfNotice } from '../../components/pdf-notice';
import { followPdfNote } from '../../lib/messaging/pdf-note';
import type { ClipView } from '../../lib/model/clip-view';
import type { PdfNote } from '../../lib/model/pdf-note';
import { checkPdfQuote } from '../../lib/services/check-pdf-quote';
import { markClip } from '../../lib/services/mark-clip';
import { setPdfPage } from '../../lib/services/set-pdf-page';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { pdfWords } from '../../lib/words/pdf-words';
import type { Exits } from './browser-exits';
import type { CardActions } from './card-actions';

/** Milliseconds after which nobody can be reading any more: the worker was ended. */
const longestReading = 120_000;

interface Props {
  db: RapporteurDatabase;
  view: ClipView;
  actions: CardActions;
  exits: Exits;
}

/** What the card says of a PDF file; it comes only when one was clipped. */
export function PdfPart({ db, view, actions, exits }: Props) {
  const { carryOut } = actions;
  const [note, setNote] = useState<PdfNote | null | undefined>(undefined);
  useEffect(() => followPdfNote(view.clip.id, setNote), [view.clip.id]);
  if (note === undefined) return null;
  const isOver = note?.state === 'reading' && Date.now() - note.since > longestReading;
  return (
    <PdfNotice
      view={view}
      check={(clip) => checkPdfQuote(db, clip)}
      note={isOver ? null : note}
      keepPage={(page) =>
        carryOut((clipId) => setPdfPage(db, { clipId, page }), pdfWords.pageKept(page), pdfWords.pageAsBefore)
      }
      markWording={(wording) => {
        const [said, undone] =
          wording === 'checked'
            ? [pdfWords.markedCompared, pdfWords.markedDoubtful]
            : [pdfWords.markedDoubtful, pdfWords.markedCompared];
        void carryOut((clipId) => markClip(db, { clipId, marks: { wording } }), said, undone);
      }}
    >
      {note?.state === 'trouble' && note.trouble === 'unreachable' && (
        <p>
          <Button look="quiet" onClick={() => exits.desk(`clip/${view.clip.id}`)}>
            {pdfWords.atDesk}
          </Button>
        </p>
      )}
    </PdfNotice>
  );
}
