import { TableTake } from '../../../components/table-take';
import type { Clip } from '../../../lib/model/clip';
import type { TableContent } from '../../../lib/model/clip-content';
import type { Source } from '../../../lib/model/source';
import { takeTable } from '../../../lib/services/take-table';

/** What can be done with a table that was clipped. */
export function ClipTable({ content, ...row }: { clip: Clip; source: Source; content: TableContent }) {
  return <TableTake take={(form) => takeTable(row, content, form)} />;
}
