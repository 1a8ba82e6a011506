import { boardWords } from '../../lib/words/board-words';
import styles from './board.module.css';
import type { BoardProps } from './board-props';
import { LoadedBoard } from './loaded-board';
import { useBoard } from './use-board';

/** The agenda board: the meeting to come, its topics with their clips, the inbox, and everything clipped. */
export function Board(props: BoardProps) {
  const data = useBoard(props.db);
  if (!data) return <main className={styles.board} aria-busy="true" aria-label={boardWords.loading} />;
  return <LoadedBoard {...props} data={data} />;
}
