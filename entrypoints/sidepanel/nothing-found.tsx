import { EmptyState } from '../../components/empty-state';
import { words } from '../../lib/words/words';

/** A search without a result, and what to try. */
export function NothingFound({ query }: { query: string }) {
  return (
    <EmptyState title={words.board.nothingFound(query)}>
      <p>{words.board.nothingFoundHint}</p>
    </EmptyState>
  );
}
