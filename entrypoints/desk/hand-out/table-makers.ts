import { actionsCsv } from '../../../lib/exchange/actions-csv';
import { actionsSheet } from '../../../lib/exchange/actions-sheet';
import { clipsSheet } from '../../../lib/exchange/clips-sheet';
import { figuresSheet } from '../../../lib/exchange/figures-sheet';
import { sheetCsv } from '../../../lib/exchange/sheet-csv';
import { tableSheets } from '../../../lib/exchange/table-sheets';
import { workbookXlsx } from '../../../lib/exchange/workbook-xlsx';
import type { FileOrder } from './file-order';
import { actionRowsOf, clipRowsOf, figureRowsOf } from './rows-of';

/** Makes the tables of a version, each alone or all in a workbook: one script, for each alone would bring most of the others. */
export const tableMakers = {
  xlsx({ input, actions, hxl }: FileOrder) {
    const clips = clipRowsOf(input);
    return workbookXlsx([
      figuresSheet(figureRowsOf(input), { hxl }),
      actionsSheet(actionRowsOf(input, actions)),
      clipsSheet(clips),
      ...tableSheets(clips),
    ]);
  },
  figuresCsv: ({ input, hxl }: FileOrder) => sheetCsv(figuresSheet(figureRowsOf(input), { hxl })),
  actionsCsv: ({ input, actions }: FileOrder) => actionsCsv(actionRowsOf(input, actions)),
  clipsCsv: ({ input }: FileOrder) => sheetCsv(clipsSheet(clipRowsOf(input))),
};
