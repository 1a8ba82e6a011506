import type { FlowInline } from './flow';
import { textOfInlines } from './text-of-flow';

/**
 * The header rows of a table as one, for formats that have one at most: read down each column and joined ("Arrivals –
 * Previous week"). A heading over several rows is said once, and its notes once however many columns it heads.
 * @param width columns of the table
 */
export function headerRow(header: FlowInline[][][], width: number): FlowInline[][] {
  return Array.from({ length: width }, (_, column) =>
    header
      .flatMap((row, index) => {
        const cell = row[column] ?? [];
        const key = cellKey(cell);
        if (key === '' || key === cellKey(header[index - 1]?.[column] ?? [])) return [];
        return [key === cellKey(row[column - 1] ?? []) ? withoutNotes(cell) : cell];
      })
      .flatMap((cell, index): FlowInline[] => (index === 0 ? cell : [{ type: 'text', value: ' – ' }, ...cell])),
  );
}

/** The same for two cells that show the same; empty for one that shows nothing. */
export function cellKey(cell: FlowInline[]): string {
  return textOfInlines(cell).trim() === '' && !hasNote(cell) ? '' : JSON.stringify(cell);
}

/** Whether a line refers to a note. */
export function hasNote(inlines: FlowInline[]): boolean {
  return inlines.some((inline) => inline.type === 'note' || ('children' in inline && hasNote(inline.children)));
}

/** A line that is said again, and refers to its notes no second time. */
export function withoutNotes(inlines: FlowInline[]): FlowInline[] {
  return inlines.flatMap((inline): FlowInline[] => {
    if (inline.type === 'note') return [];
    return 'children' in inline ? [{ ...inline, children: withoutNotes(inline.children) }] : [inline];
  });
}
