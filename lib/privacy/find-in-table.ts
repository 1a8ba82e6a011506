import { findPersonalDetails } from './find-personal-details';
import { isPersonName } from './person-name';
import { type PersonalCell, personalCells } from './personal-cells';

/** The cells of a table's body that hold personal details, read with all that is known of names (`personal-cells.ts`). */
export function findInTable(header: readonly string[][], rows: readonly string[][]): PersonalCell[] {
  return personalCells(header, rows, {
    kindsIn: (text) => findPersonalDetails(text).map(({ kind }) => kind),
    isName: isPersonName,
  });
}
