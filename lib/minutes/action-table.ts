import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import { roleOfLabel } from './label-of';
import { tablesIn } from './table-rows';

export interface ActionRow {
  text: string;
  owner: string;
  due: string;
  status: string;
  topic: string;
  line: number;
  lines: number[];
}

const actionHead =
  /^(?:(?:key |new |agreed |follow[- ]?up |proposed |required |main )?actions?(?: ?(?:items?|points?|required|needed|agreed|to be taken|taken|steps?|plan|description|decided|\/ ?(?:decisions?|follow[- ]?up|next steps?|recommendations?)|a (?:mener|suivre)))*|points ?\/ ?actions?|follow[- ]?up actions?|tasks?|to ?do|next steps?|what|point d'action|taches?|decisions? ?(?:\/|and) ?actions?|action a entreprendre|accion(?:es)?|tareas?|actividad|compromiso|measure|recommended action|deliverable)$/;
const topicHead =
  /^(?:agenda(?: item)?s?(?: .*)?|topics?(?: .*)?|issues?(?: .*)?|items?|subjects?|sujets?(?: .*)?|points?(?: .*)?|themes?|matters?(?: .*)?|discussion(?: .*)?)$/;

/** The rows of tables that have a column of actions; empty cells and dashes are none. Several lines in a cell are several actions. */
export function actionTable(lines: readonly DocumentLine[], from: number, to: number): ActionRow[] {
  return tablesIn(lines, from, to).flatMap((table) => {
    const head = (table[0]?.cells ?? []).map(({ text }) =>
      foldText(text)
        .replace(/[\s:*]+/g, ' ')
        .trim(),
    );
    const actionAt = head.findIndex((text) => actionHead.test(text));
    if (actionAt < 0) return [];
    const roles = head.map((text, at) => (at === actionAt ? null : roleOfLabel(text)));
    const ownerAt = roles.findIndex((role, at) => role === 'owner' || (role === 'officer' && at > actionAt));
    const dueAt = roles.findIndex((role) => role === 'due' || role === 'date');
    const statusAt = roles.indexOf('status');
    const topicAt = head.findIndex((text, at) => at !== actionAt && topicHead.test(text));
    if (ownerAt < 0 && dueAt < 0 && statusAt < 0 && topicAt < 0) return [];
    return table.slice(1).flatMap((row): ActionRow[] => {
      const cell = row.cells[actionAt];
      if (!cell || !/\p{L}{2}/u.test(cell.text)) return [];
      const texts = cell.text.split('\n');
      const at = (column: number) => (column < 0 ? '' : (row.cells[column]?.text.trim() ?? ''));
      const owners = at(ownerAt).split('\n');
      const listed = cell.lines.filter((line) => lines[line]?.kind === 'item').length;
      const single = listed < 2 && !(texts.length > 1 && owners.length === texts.length && ownerAt >= 0);
      const common = {
        due: at(dueAt).replaceAll('\n', ' '),
        status: at(statusAt).replaceAll('\n', ' '),
        topic: at(topicAt).split('\n')[0] ?? '',
      };
      if (single)
        return [
          {
            text: texts.join(' '),
            owner: owners.join(', '),
            ...common,
            line: cell.lines[0] ?? row.line,
            lines: cell.lines,
          },
        ];
      return texts.map((text, index) => ({
        text,
        owner: owners.length === texts.length ? (owners[index] ?? '') : owners.join(', '),
        ...common,
        line: cell.lines[index] ?? row.line,
        lines: cell.lines,
      }));
    });
  });
}
