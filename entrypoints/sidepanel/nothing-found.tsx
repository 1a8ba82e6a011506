import { EmptyState } from '../../components/empty-state';
import { boardWords } from '../../lib/words/board-words';

/** A search without a result, and what to try. */
export function NothingFound({ query }: { query: string }) {
  return (
    <EmptyState title={boardWords.nothingFound(query)}>
      <p>{boardWords.nothingFoundHint}</p>
    </EmptyState>
  );
}
