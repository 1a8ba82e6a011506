import { editionWords } from '../../lib/words/edition-words';

const most = 3;

/** ": 78,000 → 84,000", spoken as "from 78,000 to 84,000". Nothing where nothing moved. */
export function MovesLine({ moves }: { moves: { before: string; after: string }[] }) {
  if (moves.length === 0) return '.';
  const rest = moves.length - most;
  const tell = (say: (before: string, after: string) => string) =>
    moves
      .slice(0, most)
      .map(({ before, after }) => say(before, after))
      .concat(rest > 0 ? editionWords.more(rest) : [])
      .join(', ');
  return (
    <>
      {': '}
      <bdi aria-hidden="true">{tell(editionWords.move)}</bdi>
      <span className="visually-hidden">{tell(editionWords.moveSpoken)}</span>.
    </>
  );
}
