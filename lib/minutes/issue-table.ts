import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import type { ItemPlace } from './item-place';
import { roleOfTitle } from './section-role';
import { tablesIn } from './table-rows';
import { tidyTitle } from './tidy-title';

const titleHead =
  /^(?:updates?|agenda(?: item)?s?(?: .*)?|topics?(?: .*)?|issues?(?: discussed| .*)?|items?|subjects?|sujets?(?: .*)?|points?(?: (?:abordes|discutes|a l'ordre du jour|traites))?|themes?|matters?(?: .*)?|discussion (?:item|topic|point)s?|asuntos?|temas?|key points)$/;
const otherHead =
  /^(?:(?:key )?discussions?(?: .*)?|points ?\/ ?actions?|actions?(?: .*)?|follow[- ]?up.*|decisions?(?: .*)?|notes?|minutes|summary(?: .*)?|responsible.*|resolutions?|outcomes?|comments?|presenter|lead|owner|who|details|remarks|echanges|responsables?|suites? .*|description|recommendations?|acuerdos|responsable.*|speaker|by whom|conclusions?|status|time)$/;

/** The rows of a table of issues as items: one column says what it was about, another what was said or is to be done. */
export function issueTable(lines: readonly DocumentLine[], from: number, to: number): ItemPlace[] {
  return tablesIn(lines, from, to).flatMap((table) => {
    const heads = (table[0]?.cells ?? []).map(({ text }) =>
      foldText(text.split('\n')[0] ?? '')
        .replace(/(?<![\s:*])[\s:*]+$/, '')
        .trim(),
    );
    const titleAt = heads.findIndex((head) => titleHead.test(head));
    const others = heads.filter((head, at) => at !== titleAt && otherHead.test(head));
    if (titleAt < 0 || others.length === 0) return [];
    const last = table.at(-1);
    return table.slice(1).flatMap((row, index, rows): ItemPlace[] => {
      const cell = row.cells[titleAt];
      const head = cell?.lines[0];
      const text = cell?.text.split('\n').find((line) => line.trim() !== '') ?? '';
      const number =
        titleAt > 0 && /^\d{1,2}[.)]?$/.test(row.cells[0]?.text.trim() ?? '') ? (row.cells[0]?.text.trim() ?? '') : '';
      const title = tidyTitle(firstPart(text));
      if (
        head === undefined ||
        title === '' ||
        !['item', 'minutes', 'decisions', 'old-actions'].includes(roleOfTitle(title))
      )
        return [];
      const end = rows[index + 1]?.line ?? endOfRow(last?.cells.flatMap(({ lines: own }) => own) ?? [], row.line);
      return [{ title, number, line: head, end, sure: true }];
    });
  });
}

/** The title in a cell that goes on with what was said: up to a colon or the end of the first sentence. */
function firstPart(text: string): string {
  const colon = /^(.{3,80}?)\s*:\s/.exec(text)?.[1];
  if (colon) return colon;
  if (text.length < 120) return text;
  return /^(.{3,118}?[.?!])\s/.exec(text)?.[1]?.replace(/\.$/, '') ?? text;
}

function endOfRow(lines: number[], fallback: number): number {
  return Math.max(fallback, ...lines) + 1;
}
