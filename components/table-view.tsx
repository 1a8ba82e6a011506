import { clipWords } from '../lib/words/clip-words';
import { keyed } from './keyed';
import styles from './table-view.module.css';

interface Props {
  header: readonly string[][];
  rows: readonly string[][];
  caption?: string;
  /** Show only so many rows and say how many more there are. */
  maxRows?: number;
  /** False cuts a wide table off instead of scrolling it: for a preview, which takes no focus. */
  scrolls?: boolean;
}

const numeric = /^[\s\p{Sc}+\-–−(]*\d[\d\s.,'’%)\u00a0\u202f]*$/u;

/** A clipped table as a table, in a box of its own that scrolls, so that a wide one never widens the page. */
export function TableView({ header, rows, caption = '', maxRows = rows.length, scrolls = true }: Props) {
  const shown = rows.slice(0, maxRows);
  const table = (
    <table className={styles.table}>
      {caption && <caption dir="auto">{caption}</caption>}
      {header.length > 0 && (
        <thead>
          {keyed(header).map((row) => (
            <tr key={row.key}>
              {keyed(row.item).map((cell) => (
                <th key={cell.key} scope="col" dir="auto">
                  {cell.item}
                </th>
              ))}
            </tr>
          ))}
        </thead>
      )}
      <tbody>
        {keyed(shown).map((row) => (
          <tr key={row.key}>
            {keyed(row.item).map((cell) => (
              <td key={cell.key} dir="auto" className={numeric.test(cell.item) ? styles.number : undefined}>
                {cell.item}
              </td>
            ))}
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
    </>
  );
}
