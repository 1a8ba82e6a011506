import { keyed } from '../../../components/keyed';
import type { FigureMove } from '../../../lib/editions/figure-move';
import { editionWords } from '../../../lib/words/edition-words';
import page from '../clip-page.module.css';
import styles from './clip-editions.module.css';

/** The figures that moved, before and now. @param props `none`: what is said where none did */
export function EditionMoves({ moves, none }: { moves: FigureMove[]; none: string }) {
  if (moves.length === 0) return <p className={page.quiet}>{none}</p>;
  const named = moves.some(({ row, column }) => row !== '' || column !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={editionWords.moves} tabIndex={0}>
      <table className={styles.moves}>
        <caption className="visually-hidden">{editionWords.moves}</caption>
        <thead>
          <tr>
            {named && <th scope="col">{editionWords.figure}</th>}
            <th scope="col">{editionWords.before}</th>
            <th scope="col">{editionWords.now}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(moves).map(({ item: { row, column, before, after }, key }) => (
            <tr key={key}>
              {named && (
                <th scope="row">
                  <bdi>{[row, column].filter(Boolean).join(' · ')}</bdi>
                </th>
              )}
              <td>
                <s>
                  <bdi>{before}</bdi>
                </s>
              </td>
              <td>
                <strong>
                  <bdi>{after}</bdi>
                </strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
