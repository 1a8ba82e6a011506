import { lazy, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { ClipBody } from '../../components/clip-body';
import { cardWords } from '../../lib/words/card-words';
import { frameWords } from '../../lib/words/frame-words';
import type { CardActions } from './card-actions';
import styles from './clip-summary.module.css';
import { FrameNotice } from './frame-notice';
import type { CardView } from './read-card';
import { SourceCorrector } from './source-corrector';

const lines = 3;
/** Few clips are pictures: what only they need is loaded when one is shown. */
const TypedField = lazy(() =>
  import('../../components/typed-field').then((module) => ({ default: module.TypedField })),
);

interface Props {
  card: CardView;
  /** The page was clipped because it lets no words be selected. */
  unselectable: boolean;
  actions: CardActions;
  notice: ReactNode;
  onFinish: () => void;
}

/** What was clipped, its source, and whether it was clipped before. */
export function ClipSummary({ card, unselectable, actions, notice, onFinish }: Props) {
  const { clip, source } = card.view;
  const { content } = clip;
  const [whole, setWhole] = useState(false);
  const [hasMore, setHasMore] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const body = box.current?.firstElementChild;
    if (!whole && body) setHasMore(body.scrollHeight > body.clientHeight + 1 || isCut(content));
  }, [content, whole]);

  if (content.kind === 'page') {
    return (
      <section className={styles.summary}>
        <SourceCorrector source={source} clip={clip} actions={actions} isPage />
        {content.description && (
          <p lang={clip.lang || undefined} dir={clip.dir} className={`${styles.quote} ${styles.description}`}>
            {content.description}
          </p>
        )}
        {unselectable && <p className={styles.frame}>{frameWords.unselectable}</p>}
        <FrameNotice clip={clip} />
        {notice}
      </section>
    );
  }
  return (
    <section className={styles.summary}>
      <div dir={clip.dir} className={styles.quote}>
        <div ref={box} className={whole ? styles.whole : undefined}>
          <ClipBody
            content={content}
            image={card.image}
            lang={clip.lang}
            dir={clip.dir}
            lines={whole ? undefined : lines}
          />
        </div>
        {hasMore && (
          <Button look="quiet" className={styles.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? cardWords.showLess : cardWords.showAll}
          </Button>
        )}
      </div>
      {content.kind === 'image' && (
        <Suspense>
          <TypedField value={clip.typed} write={actions.typeValue} onUnkept={actions.holdTyped} onEnter={onFinish} />
        </Suspense>
      )}
      <FrameNotice clip={clip} />
      <SourceCorrector source={source} clip={clip} actions={actions} isPage={false} />
      {notice}
    </section>
  );
}

/** Whether the preview leaves something out that its height does not tell. */
function isCut(content: CardView['view']['clip']['content']): boolean {
  if (content.kind === 'table') return content.rows.length > lines - 1;
  return content.kind === 'excerpt' && content.quote.length > lines * 160;
}
