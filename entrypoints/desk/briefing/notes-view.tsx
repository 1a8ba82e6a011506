import { memo } from 'react';
import type { Flow, FlowLabels, FlowNote } from '../../../lib/briefing/flow/flow';
import { hastNote } from '../../../lib/briefing/html/render-hast';
import { HastView } from './flow-view';

/** The footnotes as the exported file has them; only those that changed are drawn anew. */
export function NotesView({ notes, labels }: Pick<Flow, 'notes' | 'labels'>) {
  if (notes.length === 0) return null;
  return (
    <section className="notes" role="doc-endnotes">
      <h2>{labels.notes}</h2>
      <ol>
        {notes.map((note) => (
          <NoteView key={note.number} note={note} labels={labels} />
        ))}
      </ol>
    </section>
  );
}

const NoteView = memo(function NoteView({ note, labels }: { note: FlowNote; labels: FlowLabels }) {
  return <HastView element={hastNote(note, labels)} />;
});
