import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import { roleOfLabel } from './label-of';
import { looksLikePerson, type Named, namedIn, namesIn } from './names-in';
import { type TableRow, tablesIn } from './table-rows';

export interface AttendanceRow {
  people: Named[];
  presence: 'present' | 'regrets' | 'absent' | null;
  line: number;
}

const nameHead =
  /^(?:full )?(?:names?|nom|noms|nom et prenom|prenom et nom|noms? et prenoms?|participants?|attendees?|members?|membre|delegates?|person|present|presents?|representatives?|representant|title and name|nombre|board members?|commissioners?|invitees?|who|attendance)(?: .*)?$/;
const organisationHead =
  /^(?:organi[sz]ations?|organisme|agency|agencies|affiliations?|company|institution|employer|entity|structure|representing|org\.?|school|country|unit|cluster|sector|service|organi[sz]acion|fonction|department)(?: .*)?$/;
const presenceHead =
  /^(?:present\??|attended|attendance|presence|status|here|p\/a|present ?\/ ?absent|statut|in attendance|emargement|signature|attending\??)$/;
const yes =
  /^(?:x|yes|y|p|oui|present|presente?|✓|✔|☑|✅|1|si|attended|online|remote|in person|v|late|:white_check_mark:|:heavy_check_mark:)$/;
const no = /^(?:no|n|a|absent|absente?|non|-|–|✗|✘|❌|0|☐|:x:|)$/;
const regret = /^(?:r|e|excused?|excuse|excusee|regrets?|apolog(?:y|ies)|pouvoir.*)$/;

/** Everybody in the tables of lines `from` to `to` that list who was there, one row a person or one row a kind of presence. */
export function attendanceTable(lines: readonly DocumentLine[], from: number, to: number): AttendanceRow[] {
  return tablesIn(lines, from, to).flatMap((table) => labelledTable(table) ?? listTable(table));
}

/** Rows or columns headed `Present`, `Regrets`, …: all names of one presence stand in one cell, or in the column below. */
function labelledTable(table: TableRow[]): AttendanceRow[] | null {
  const found: AttendanceRow[] = [];
  const kind = (text: string) => {
    const role = roleOfLabel(text.split('\n')[0] ?? '');
    return role === 'present' || role === 'regrets' || role === 'absent' ? role : null;
  };
  const first = table[0];
  const across = first?.cells.map(({ text }) => (text.length < 60 ? kind(text) : null)) ?? [];
  const columns = across.filter((each) => each !== null).length;
  const hasNames = first?.cells.some(({ text }) => nameHead.test(foldText(text)) && !kind(text)) ?? false;
  const isMatrix = columns > 0 && hasNames;
  for (const [index, row] of table.entries()) {
    row.cells.forEach((cell, column) => {
      const [label = '', ...rest] = cell.text.split('\n');
      const own = kind(label.replace(/:.*$/, ''));
      const value = row.cells[column + 1];
      const inCell = own && (rest.length > 0 || /:\s*\S/.test(label));
      if (inCell) {
        const texts = [label.replace(/^[^:]*:?\s*/, ''), ...rest];
        for (const text of texts)
          if (text)
            found.push({ people: namesIn(text, rest.length > 2), presence: own, line: cell.lines[0] ?? row.line });
      } else if (
        own &&
        value &&
        value.text !== '' &&
        !kind(value.text) &&
        !isMatrix &&
        (index > 0 || row.cells.length === 2 || columns === 1)
      ) {
        const texts = value.text.split('\n');
        for (const [at, text] of texts.entries())
          found.push({ people: namesIn(text, texts.length > 2), presence: own, line: value.lines[at] ?? row.line });
      }
    });
  }
  if (found.length > 0) return found;
  if (columns < 1 || isMatrix || (columns === 1 && (first?.cells.length ?? 0) > 1 && !across[0])) return null;
  const cells = first?.cells ?? [];
  // Columns headed Present and Absent, with the names below; a single one needs company, or it is the name column of a list.
  if (columns === 1 && cells.length > 1) return null;
  for (const row of table.slice(1)) {
    across.forEach((presence, column) => {
      const cell = row.cells[column];
      if (presence && cell)
        for (const text of cell.text.split('\n')) found.push({ people: namesIn(text, true), presence, line: row.line });
    });
  }
  return found.length > 0 ? found : null;
}

/** One row a person, under heads that say which column is what. */
function listTable(table: TableRow[]): AttendanceRow[] {
  const heads = (table[0]?.cells ?? []).map(({ text }) =>
    foldText(text)
      .replace(/(?<![\s:*])[\s:*]+$/, '')
      .trim(),
  );
  const nameAt = heads.findIndex((head) => nameHead.test(head));
  if (nameAt < 0) return headless(table);
  const organisationAt = heads.findIndex((head, at) => at !== nameAt && organisationHead.test(head));
  const presenceAt = heads.findIndex((head, at) => at !== nameAt && presenceHead.test(head));
  // A table of actions or issues also has names in it.
  if (heads.some((head) => /^(?:action|task|issue|topic|item|due|deadline|decision|discussion)/.test(head))) return [];
  const rows: AttendanceRow[] = [];
  for (const row of table.slice(1)) {
    const name = row.cells[nameAt]?.text.replaceAll('\n', ' ').trim() ?? '';
    const organisation = organisationAt < 0 ? '' : (row.cells[organisationAt]?.text.replaceAll('\n', ' ').trim() ?? '');
    if (name === '' && organisation === '') continue;
    const mark = presenceAt < 0 ? null : foldText(row.cells[presenceAt]?.text.trim() ?? '');
    const presence =
      mark === null
        ? null
        : regret.test(mark)
          ? 'regrets'
          : yes.test(mark)
            ? 'present'
            : no.test(mark)
              ? 'absent'
              : null;
    const people = name === '' ? [{ name: '', organisation, presence: null }] : namedIn(name, organisation);
    rows.push({ people, presence, line: row.line });
  }
  return rows;
}

/** A table without heads whose first column is names: one row a person, with a mark where not all came. */
function headless(table: TableRow[]): AttendanceRow[] {
  const names = table.filter((row) => looksLikePerson(row.cells[0]?.text ?? ''));
  if (table.length < 3 || names.length * 10 < table.length * 7) return [];
  const marks = table.map((row) => row.cells.slice(1).find(({ text }) => yes.test(foldText(text.trim()))));
  const marked = marks.filter((mark) => mark !== undefined).length;
  return table.flatMap((row, at): AttendanceRow[] => {
    const name = row.cells[0]?.text.trim() ?? '';
    if (name === '') return [];
    const organisation = row.cells[1] && row.cells[1] !== marks[at] ? row.cells[1].text.trim() : '';
    const presence = marked === 0 ? null : marks[at] ? 'present' : 'absent';
    return [{ people: namedIn(name, organisation), presence, line: row.line }];
  });
}
