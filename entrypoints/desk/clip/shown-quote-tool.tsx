import { useId, useMemo, useState } from 'react';
import { quotedBlocks } from '../../../lib/briefing/quoted-blocks';
import type { Clip } from '../../../lib/model/clip';
import { showQuote } from '../../../lib/services/show-quote';
import { markingWords } from '../../../lib/words/marking-words';
import { useDesk } from '../desk-context';
import { CutQuote } from './cut-quote';
import { ParaphraseQuote } from './paraphrase-quote';
import styles from './quote.module.css';

const say = markingWords;
const ways = ['whole', 'cut', 'paraphrase'] as const;
type Way = (typeof ways)[number];

/** How the quote of an excerpt is shown in the briefing: as clipped, with words cut, or in the person's own words. */
export function ShownQuoteTool({ clip }: { clip: Clip }) {
  const { db, act } = useDesk();
  const id = useId();
  /** A way that was chosen and has nothing to show yet: it is kept with the first cut or word. */
  const [wanted, setWanted] = useState<Way | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a quote never changes, though every change of the store brings it anew
  const blocks = useMemo(() => quotedBlocks(clip), [clip.id]);
  const stored: Way = clip.shown?.kind ?? 'whole';
  const way = wanted ?? stored;

  function choose(next: Way) {
    setWanted(next === 'whole' || next === stored ? null : next);
    // Also where nothing is stored yet: words that were typed just now may be on their way.
    if (next === 'whole') void act(() => showQuote(db, { clipId: clip.id, shown: null }));
  }

  return (
    <div className={styles.tool}>
      <fieldset className={styles.ways}>
        <legend className="visually-hidden">{say.quoteTitle}</legend>
        {ways.map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={way === each} onChange={() => choose(each)} />
            {say.ways[each]}
          </label>
        ))}
      </fieldset>
      {way !== stored && <p className={styles.hint}>{say.until[stored]}</p>}
      {way === 'cut' && <CutQuote clip={clip} blocks={blocks} onCut={() => setWanted('cut')} />}
      {way === 'paraphrase' && <ParaphraseQuote clip={clip} blocks={blocks} onTyped={() => setWanted('paraphrase')} />}
    </div>
  );
}
