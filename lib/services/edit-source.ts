import type { SourceFields } from '../model/source';
import { unturned } from '../sanitize/unturned';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { correctField } from './correct-field';
import { type Outcome, outcomeOf } from './outcome';
import { rereadFigures } from './reread-figures';
import type { SourceEdit } from './source-edit';

/** Corrects one field of a source, for every clip that cites it, and reads what the figures of these clips take from it anew. Refuses `not-found` and `invalid-input` (a date such as `June`). */
export async function editSource(db: RapporteurDatabase, edit: SourceEdit, stamps = systemStamps): Promise<Outcome> {
  const performed = await performAction(db, 'edit-source', stamps, async (writer) => {
    const source = await writer.get('sources', edit.sourceId);
    if (!source) return refuse('not-found');
    const now = { ...source, fields: { ...source.fields, ...corrected(source.fields, unturned(edit)) } };
    await writer.put('sources', now);
    await rereadFigures(writer, now);
  });
  return outcomeOf(performed, stamps);
}

function corrected(fields: SourceFields, edit: SourceEdit): Partial<SourceFields> {
  switch (edit.field) {
    case 'type':
      return { type: edit.value };
    case 'caveats':
      return { caveats: edit.value };
    case 'producer':
      return { producer: correctField(fields.producer, edit.value?.length ? edit.value : null) };
    case 'period':
      return { period: correctField(fields.period, edit.value) };
    case 'published':
    case 'modified':
    case 'asOf':
      return { [edit.field]: correctField(fields[edit.field], edit.value) };
    default:
      return { [edit.field]: correctField(fields[edit.field], edit.value || null) };
  }
}
