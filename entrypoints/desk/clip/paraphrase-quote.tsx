import { BlockView } from '../../../components/block-view';
import type { Clip } from '../../../lib/model/clip';
import type { Block } from '../../../lib/model/content-block';
import type { ShownQuote } from '../../../lib/model/shown-quote';
import { showQuote } from '../../../lib/services/show-quote';
import { markingWords } from '../../../lib/words/marking-words';
import { AutosaveText } from '../autosave-text';
import { useDesk } from '../desk-context';
import { draftKey } from '../recover-drafts';
import styles from './quote.module.css';

const say = markingWords;

/** Says a quote in the person's own words, with the quote beside them. */
export function ParaphraseQuote(props: { clip: Clip; blocks: Block[]; onTyped: () => void }) {
  const { clip, blocks } = props;
  const { db } = useDesk();
  const text = clip.shown?.kind === 'paraphrase' ? clip.shown.text : '';
  const write = (typed: string) => {
    // Without words there is nothing to show but the quote; the field stays, because she may be about to write.
    props.onTyped();
    const shown: ShownQuote | null = typed.trim() === '' ? null : { kind: 'paraphrase', text: typed };
    return showQuote(db, { clipId: clip.id, shown });
  };
  return (
    <div className={styles.beside}>
      <div className={styles.part}>
        <h3>{say.original}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <div className={styles.shown} lang={clip.lang || undefined} dir={clip.dir} tabIndex={0}>
          <BlockView blocks={blocks} />
        </div>
      </div>
      <div className={styles.part}>
        <AutosaveText
          draft={draftKey('paraphrase', clip.id)}
          value={text}
          label={say.paraphrase}
          labelled
          write={write}
        />
        <p className={styles.hint}>{say.paraphraseHint}</p>
      </div>
    </div>
  );
}
