import type { SourceFields } from '../../lib/model/source';
import { clipWords } from '../../lib/words/clip-words';
import { type CorrectableField, editableSource, type FieldEdit } from './editable-source';
import { FieldEditor } from './field-editor';

export interface PartEditorProps {
  fields: SourceFields;
  field: CorrectableField;
  onKeep: (edit: FieldEdit) => void;
  onCancel: () => void;
}

/** One part of a source, open to be corrected. */
export function PartEditor({ fields, field, onKeep, onCancel }: PartEditorProps) {
  return (
    <FieldEditor
      {...editableSource(fields, field)}
      label={clipWords.fields[field]}
      onKeep={onKeep}
      onCancel={onCancel}
    />
  );
}
