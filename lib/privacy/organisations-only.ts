import { foldText } from '../language/fold-text';
import type { TableContent } from '../model/clip-content';
import { blankTable } from './blank-table';
import { blankText } from './blank-text';
import { labelKind } from './column-kinds';

/** Labels of columns that say which body, or what somebody does there: all that may stay, in the four languages. */
const bodies =
  /^(?:organi[sz]a(?:tions?|ci(?:on|ones))|orgs?|agency|agencies|agences?|agencias?|entity|entities|entites?|entidad(?:es)?|institutions?|instituci(?:on|ones)|ngos?|ongs?|partners?|partenaires?|socios?|clusters?|sectors?|secteurs?|sector(?:es)?|المنظمات?|منظمات?|المنظمه|منظمه|الوكاله|وكاله|الجهه|الموسسه|موسسه|القطاع)(?: name)?$/;
const functions =
  /^(?:functions?|functional titles?|roles?|(?:job )?titles?|posts?|positions?|designations?|responsibilit(?:y|ies)|fonctions?|postes?|titres?(?: du poste)?|cargos?|funci(?:on|ones)|puestos?|roles?|الوظيفه|وظيفه|المنصب|منصب|المسمي الوظيفي|الدور|الصفه)$/;

/**
 * A contact table without its persons: of its columns only those that say organisation and function, and what in them still looks like a
 * personal detail becomes `[…]`. What was left out is counted as columns that the page has and this does not.
 * @returns null where no column says either, or none would go
 */
export function organisationsOnly(table: TableContent): TableContent | null {
  const heads = table.header.length > 0 ? table.header : table.rows.slice(0, 1);
  const width = Math.max(0, ...[...table.header, ...table.rows].map((row) => row.length));
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    heads.some((row) => staysAs(row[column] ?? '')),
  );
  if (kept.length === 0 || kept.length === width) return null;
  const blanked = blankTable(table);
  const chosen = (row: string[]) => kept.map((column) => row[column] ?? '');
  const header = blanked.header.map(chosen);
  const rows = blanked.rows.map(chosen);
  return {
    ...table,
    quote: [...header, ...rows].map((row) => row.join('\t')).join('\n'),
    caption: blankText(table.caption),
    notes: table.notes.map(blankText),
    header,
    rows,
    columnCount: table.columnCount ?? width,
  };
}

function staysAs(label: string): boolean {
  const folded = foldText(label)
    .replace(/[.:*_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return labelKind(label) === null && (bodies.test(folded) || functions.test(folded));
}
