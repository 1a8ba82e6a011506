/**
 * A record of version 3 as version 4 has it. Frozen: data of version 3 reads the same for ever, whatever the model becomes.
 * The database and files of ours that hold version 3 share it. A record that is of version 4 already stays as it is.
 * @param table the table that it stands in; records of tables that did not change come back as they are
 */
export function upgradeTo4(table: string, record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  switch (table) {
    case 'clips':
      return {
        frameUrl: null,
        pdfPage: null,
        typed: '',
        ...record,
        ...('content' in record ? { content: upgradeContent(record.content) } : {}),
      };
    case 'sources':
      return 'fields' in record && typeof record.fields === 'object' && record.fields !== null
        ? { ...record, fields: { edition: { chosen: null, others: [] }, files: [], ...record.fields } }
        : record;
    case 'undoSteps':
      return 'changes' in record && Array.isArray(record.changes)
        ? { ...record, changes: record.changes.map(upgradeChange) }
        : record;
    default:
      return record;
  }
}

function upgradeContent(content: unknown): unknown {
  const isTable = typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'table';
  return isTable ? { notes: [], rowCount: null, ...content } : content;
}

/** What an undo would bring back must fit the new version too, and what it compares with has been upgraded. */
function upgradeChange(change: unknown): unknown {
  if (typeof change !== 'object' || change === null || !('table' in change) || typeof change.table !== 'string') {
    return change;
  }
  const upgraded: Record<string, unknown> = { ...change };
  for (const side of ['before', 'after']) upgraded[side] = upgradeTo4(change.table, upgraded[side]);
  return upgraded;
}
