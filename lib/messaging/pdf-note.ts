import { browser } from 'wxt/browser';
import type { Id } from '../model/id';
import { type PdfNote, pdfNoteSchema } from '../model/pdf-note';

const keyOf = (clipId: Id) => `pdf:${clipId}`;

/** Leaves a note for whoever shows the clip, in the browser's memory: it explains why something is missing and is no evidence. */
export async function leavePdfNote(clipId: Id, note: PdfNote | null): Promise<void> {
  if (note) await browser.storage.session.set({ [keyOf(clipId)]: note });
  else await browser.storage.session.remove(keyOf(clipId));
}

/** Tells what the note about a clip says, now and whenever it changes. @returns how to stop */
export function followPdfNote(clipId: Id, tell: (note: PdfNote | null) => void): () => void {
  const key = keyOf(clipId);
  const read = (value: unknown) => tell(pdfNoteSchema.safeParse(value).data ?? null);
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) read(change.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  browser.storage.session.get(key).then(
    (held) => read(held[key]),
    (cause) => console.error('pdf: no note', cause),
  );
  return () => browser.storage.session.onChanged.removeListener(listener);
}
