import { useState } from 'react';
import { Button } from '../../../components/button';
import { keyed } from '../../../components/keyed';
import { differenceText } from '../../../lib/briefing/compare/difference-text';
import type { MovedFigures } from '../../../lib/briefing/compare/outline-changes';
import type { FigureMove } from '../../../lib/editions/figure-move';
import { versionWords } from '../../../lib/words/version-words';
import { routeHash } from '../route';
import { Places } from './places';
import styles from './versions.module.css';

const say = versionWords;

/** Figures of one place that a person sees at once. */
const mostShown = 24;

/** The figures of one table, sentence or meeting that now stand otherwise: what, before, now, and what we make of it. */
export function MovedView({ moved }: { moved: MovedFigures }) {
  const [whole, setWhole] = useState(false);
  const { at, of, citation, clipId, moves } = moved;
  const shown = whole ? moves : moves.slice(0, mostShown);
  const named = moves.some(({ row, column }) => row + column !== '');
  return (
    <li className={styles.entry}>
      <Places at={at} kind={at.length === 0 ? say.kinds['key-figure'] : ''} />
      <p className={styles.text} dir="auto">
        {clipId === null ? of : <a href={routeHash({ page: 'clip', clipId })}>{of}</a>}
      </p>
      <table className={styles.moves} aria-label={of}>
        <thead>
          <tr>
            {named && <th scope="col">{say.what}</th>}
            <th scope="col">{say.before}</th>
            <th scope="col">{say.after}</th>
            <th scope="col">
              {say.difference} <span className={styles.own}>({say.own})</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keyed(shown).map(({ item, key }) => (
            <MoveRow key={key} move={item} named={named} />
          ))}
        </tbody>
      </table>
      {shown.length < moves.length && (
        <div>
          <Button onClick={() => setWhole(true)}>{say.showAll(moves.length)}</Button>
        </div>
      )}
      {citation && citation !== of && (
        <p className={styles.detail} dir="auto">
          {citation}
        </p>
      )}
    </li>
  );
}

function MoveRow({ move, named }: { move: FigureMove; named: boolean }) {
  const { row, column, before, after, difference } = move;
  return (
    <tr>
      {named && (
        <th scope="row" dir="auto">
          {[row, column].filter(Boolean).join(' · ')}
        </th>
      )}
      <td>
        <bdi>{before}</bdi>
      </td>
      <td className={styles.after}>
        <bdi>{after}</bdi>
      </td>
      <td>
        {/* The words around it are English, and so is its notation. */}
        <bdi>{difference && differenceText(difference, { locale: 'en-GB' })}</bdi>
      </td>
    </tr>
  );
}
