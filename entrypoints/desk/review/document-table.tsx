import styles from './document-pane.module.css';
import { LineView } from './line-view';
import type { PlacedLine } from './placed-line';

/** Lines of a table in their rows and columns. */
export function DocumentTable({ lines, read }: { lines: PlacedLine[]; read: ReadonlySet<number> }) {
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <tbody>
          {rowsOf(lines).map((cells) => (
            <tr key={cells[0]?.[0]?.at}>
              {cells.map((cell) => {
                const place = cell[0]?.line.cell;
                const Cell = place?.header ? 'th' : 'td';
                return (
                  <Cell key={cell[0]?.at} scope={place?.header ? (place.row === 0 ? 'col' : 'row') : undefined}>
                    {cell.map((placed) => (
                      <LineView key={placed.at} {...placed} isRead={read.has(placed.at)} />
                    ))}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows of cells of lines. */
function rowsOf(lines: PlacedLine[]): PlacedLine[][][] {
  const rows = Map.groupBy(lines, ({ line }) => line.cell?.row);
  return [...rows.values()].map((row) => [...Map.groupBy(row, ({ line }) => line.cell?.column).values()]);
}
