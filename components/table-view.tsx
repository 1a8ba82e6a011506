import { headerCells } from '../lib/tables/header-cells';
import { isOneOverAll } from '../lib/tables/is-one-over-all';
import { clipWords } from '../lib/words/clip-words';
import { tableWords } from '../lib/words/table-words';
import { keyed } from './keyed';
import styles from './table-view.module.css';

interface Props {
  header: readonly string[][];
  rows: readonly string[][];
  caption?: string;
  notes?: readonly string[];
  /** How many rows the page has, where that is more than was there to clip. */
  rowCount?: number | null;
  /** The same of its columns. */
  columnCount?: number | undefined;
  /** Show only so many rows and say how many more there are. */
  maxRows?: number;
  /** False cuts a wide table off instead of scrolling it: for a preview, which takes no focus. */
  scrolls?: boolean;
}

const numeric = /^[\s\p{Sc}+\-–−(]*\p{Nd}[\p{Nd}\s.,'’٬٫%٪)\u00a0\u202f⁰¹²³⁴-⁹*†]*$/u;

/** A clipped table as a table, in a box of its own that scrolls, so that a wide one never widens the page. */
export function TableView(props: Props) {
  const { header, rows, caption = '', notes = [], maxRows = rows.length, scrolls = true } = props;
  const shown = rows.slice(0, maxRows);
  const width = Math.max(0, ...[...header, ...shown].map((row) => row.length));
  const part = tableWords.partOf([rows.length, props.rowCount], [width, props.columnCount]);
  const table = (
    <table className={styles.table}>
      {caption && <caption dir="auto">{caption}</caption>}
      {header.length > 0 && (
        <thead>
          {keyed(headerCells(header, width)).map(({ item: cells, key }) => (
            <tr key={key}>
              {cells.map(({ text, column, columns, rows: height }) => (
                <th
                  key={column}
                  scope={columns > 1 ? 'colgroup' : 'col'}
                  colSpan={columns}
                  rowSpan={height}
                  dir="auto"
                  className={columns > 1 ? styles.spanning : undefined}
                >
                  {text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
      )}
      <tbody>
        {keyed(shown).map((row) => (
          <tr key={row.key}>
            {isOneOverAll(row.item) ? (
              <th scope="rowgroup" colSpan={width} dir="auto">
                {row.item[0]}
              </th>
            ) : (
              keyed(row.item).map((cell) => (
                <td key={cell.key} dir="auto" className={numeric.test(cell.item) ? styles.number : undefined}>
                  {cell.item}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {scrolls ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className={styles.box} tabIndex={0} aria-label={caption || clipWords.tableScroll}>
          {table}
        </section>
      ) : (
        <div className={`${styles.box} ${styles.cut}`}>{table}</div>
      )}
      {rows.length > shown.length && <p className={styles.more}>{clipWords.moreRows(rows.length - shown.length)}</p>}
      {part && <p className={styles.more}>{part}</p>}
      {scrolls &&
        keyed(notes).map(({ item, key }) => (
          <p key={key} className={styles.more} dir="auto">
            {item}
          </p>
        ))}
    </>
  );
}
