import { createDraftJournal } from '../../lib/messaging/draft-journal';
import type { Id } from '../../lib/model/id';
import type { SourceFields } from '../../lib/model/source';
import { clipWords } from '../../lib/words/clip-words';
import { type CorrectableField, editableSource, type FieldEdit } from './editable-source';
import { FieldEditor } from './field-editor';

/** The browser closes the card with every click beside it. */
const drafts = createDraftJournal(localStorage);

export interface PartEditorProps {
  sourceId: Id;
  fields: SourceFields;
  field: CorrectableField;
  /** Answers whether it is kept. */
  onKeep: (edit: FieldEdit) => Promise<boolean>;
  onCancel: () => void;
}

/** One part of a source, open to be corrected. */
export function PartEditor({ sourceId, fields, field, onKeep, onCancel }: PartEditorProps) {
  return (
    <FieldEditor
      {...editableSource(fields, field)}
      label={clipWords.fields[field]}
      name={`card/${sourceId}/${field}`}
      drafts={drafts}
      onKeep={onKeep}
      onCancel={onCancel}
    />
  );
}
