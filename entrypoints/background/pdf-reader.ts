import { type MenuFacts, menuDraft } from '../../lib/capture/menu-draft';
import { leavePdfNote } from '../../lib/messaging/pdf-note';
import type { CaptureDraft } from '../../lib/model/capture-draft';
import type { CaptureRequest } from '../../lib/model/capture-request';
import type { Id } from '../../lib/model/id';
import type { PdfAnswer } from '../../lib/model/pdf-reading';
import { fileNameOf } from '../../lib/pdf/file-name-of';
import { pdfDraft } from '../../lib/pdf/pdf-draft';
import { type PdfFacts, pdfFacts } from '../../lib/pdf/pdf-facts';
import { citeLandingPage } from '../../lib/services/cite-landing-page';
import { completePdfClip } from '../../lib/services/complete-pdf-clip';
import { landingSource } from '../../lib/services/landing-source';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { RecordWriter } from '../../lib/store/record-writer';
import type { figuresInOffscreen } from './figures-in-offscreen';
import { type PdfTab, pdfInTab } from './pdf-in-tab';
import { readPdfOfTab } from './read-pdf-of-tab';

/** Milliseconds for which a clip waits for its file. Most files are read by then, and the clip is whole from the first moment. */
const shortWait = 2_000;

/** What the reading of a file needs of the browser. */
export interface PdfDoors {
  tab: typeof pdfInTab;
  /** The file that a tab shows, read; it never rejects. */
  read(tabId: number): Promise<PdfAnswer>;
  leaveNote: typeof leavePdfNote;
  askFigures: typeof figuresInOffscreen;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
}

export const pdfDoors: Omit<PdfDoors, 'askFigures'> = {
  tab: pdfInTab,
  read: readPdfOfTab,
  leaveNote: leavePdfNote,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => Date.now(),
};

export type PdfReader = ReturnType<typeof createPdfReader>;

/** A clip of a PDF file: the draft to be kept now, what belongs into the same action, and what has to be done once it is kept. */
export interface PdfClip {
  draft: CaptureDraft;
  also: (writer: RecordWriter, keptAs: Id) => Promise<void>;
  afterwards: () => Promise<void>;
}

interface Order {
  clipId: Id;
  tabId: number;
  request: CaptureRequest;
  menuFacts?: MenuFacts;
}

/**
 * Reads the file behind a clip. The clip waits for it a moment and is then kept with what is known; what comes later is added to it. So
 * nothing is lost, whatever the file does to its reader, and a file that is read in time makes one clip with the same words as an earlier one.
 */
export function createPdfReader(db: RapporteurDatabase, doors: PdfDoors) {
  const leave = (clipId: Id, answer: PdfAnswer) =>
    doors.leaveNote(clipId, answer.ok ? null : { state: 'trouble', trouble: answer.trouble });
  /** Figures that were taken meanwhile follow their source. */
  const complete = async (clipId: Id, facts: PdfFacts) => {
    const done = await completePdfClip(db, { clipId, facts });
    const taken = done.ok ? await db.figures.where('clipId').equals(clipId).count() : 0;
    if (taken > 0) await doors.askFigures({ kind: 'reread', clipId });
  };

  return {
    /** What an order comes to in the viewer of PDF files, where no script can see the selection; null where the tab shows none. */
    async clipOf({ clipId, tabId, request, menuFacts }: Order): Promise<PdfClip | null> {
      if (request.kind === 'link' || request.kind === 'image') return null;
      const tab = await doors.tab(tabId);
      const selected = menuFacts ? menuDraft(menuFacts) : null;
      if (!tab || (request.kind === 'selection' && !selected)) return null;
      const draft = pdfDraft(tab, selected);
      // A store that cannot be read is for whoever saves the clip to tell.
      const landing = await landingSource(db, tab.url).catch(() => null);
      const also: PdfClip['also'] = async (writer, keptAs) => {
        if (landing && keptAs === clipId) await citeLandingPage(writer, clipId, landing);
      };
      const reading = tab.open ? doors.read(tabId) : Promise.resolve<PdfAnswer>({ ok: false, trouble: 'unreachable' });
      const early = await Promise.race([reading, doors.sleep(shortWait)]);
      if (early) {
        const whole = early.ok ? withFacts(draft, factsOf(early, tab, draft)) : draft;
        return { draft: whole, also, afterwards: () => leave(clipId, early) };
      }
      const afterwards = async () => {
        await doors.leaveNote(clipId, { state: 'reading', since: doors.now() });
        const late = await reading;
        if (late.ok) await complete(clipId, factsOf(late, tab, draft));
        await leave(clipId, late);
      };
      return { draft, also, afterwards };
    },
  };
}

function factsOf(answer: PdfAnswer & { ok: true }, tab: PdfTab, { content }: CaptureDraft): PdfFacts {
  return pdfFacts(answer.reading, {
    quote: content.kind === 'excerpt' ? content.quote : null,
    url: tab.url,
    tabTitle: tab.title,
    fileName: fileNameOf(tab.url),
  });
}

function withFacts({ wording: _, ...draft }: CaptureDraft, { pages: __, ...facts }: PdfFacts): CaptureDraft {
  return { ...draft, ...facts };
}
