/**
 * A record of version 2 as version 3 has it. Frozen: data of version 2 reads the same for ever, whatever the model becomes.
 * The database and files of ours that hold version 2 share it. A record that is of version 3 already stays as it is.
 * @param table the table that it stands in; records of tables that did not change come back as they are
 */
export function upgradeTo3(table: string, record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  switch (table) {
    case 'clips':
      return { shown: null, sensitivity: null, sharing: null, nonAttributable: false, transcribed: false, ...record };
    case 'topics':
      return {
        summary: [],
        ...record,
        ...('lineToTake' in record ? { lineToTake: writtenText(record.lineToTake) } : {}),
        ...('ask' in record ? { ask: writtenText(record.ask) } : {}),
      };
    case 'undoSteps':
      return 'changes' in record && Array.isArray(record.changes)
        ? { ...record, changes: record.changes.map(upgradeChange) }
        : record;
    default:
      return record;
  }
}

/** What an undo would bring back must fit the new version too, and what it compares with has been upgraded. */
function upgradeChange(change: unknown): unknown {
  if (typeof change !== 'object' || change === null || !('table' in change) || typeof change.table !== 'string') {
    return change;
  }
  const upgraded: Record<string, unknown> = { ...change };
  for (const side of ['before', 'after']) upgraded[side] = upgradeTo3(change.table, upgraded[side]);
  return upgraded;
}

/** Typed text as version 2 read it: an empty line parts paragraphs, a line end is a break, "- " makes a list. */
function writtenText(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.replace(/[ \t]+/g, ' ').trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .flatMap(paragraphOrList);
}

function paragraphOrList(lines: string[]): unknown[] {
  const bullet = /^[-•*] (?=\S)/;
  const firstItem = lines.findIndex((line) => bullet.test(line));
  if (firstItem === -1) return [paragraph(lines)];
  const before = lines.slice(0, firstItem);
  const items: string[][] = [];
  for (const line of lines.slice(firstItem)) {
    if (bullet.test(line)) items.push([line.replace(bullet, '')]);
    else items.at(-1)?.push(line);
  }
  return [
    ...(before.length > 0 ? [paragraph(before)] : []),
    { type: 'list', ordered: false, items: items.map((item) => [paragraph(item)]) },
  ];
}

function paragraph(lines: string[]): unknown {
  const children = lines.flatMap((value, index): unknown[] =>
    index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
  );
  return { type: 'paragraph', children };
}
