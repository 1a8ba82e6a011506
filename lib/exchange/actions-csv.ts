import type { ActionRow } from '../model/action-row';
import { actionsSheet } from './actions-sheet';
import { sheetCsv } from './sheet-csv';

/** The matrix of actions as a file for spreadsheets, see `sheetCsv`. */
export function actionsCsv(rows: ActionRow[]): string {
  return sheetCsv(actionsSheet(rows));
}
