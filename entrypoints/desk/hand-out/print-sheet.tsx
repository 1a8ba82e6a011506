import '../../../lib/briefing/html/briefing.css';
import { useEffect, useMemo, useRef } from 'react';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { renderHast } from '../../../lib/briefing/html/render-hast';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { barePicture } from '../../../lib/privacy/picture/bare-picture';
import { HastView } from '../briefing/flow-view';
import { usePageStyle } from '../briefing/use-page-style';
import styles from './hand-out.module.css';

/** The briefing of this version on paper only, and the browser's print window over it. */
export function PrintSheet({ input, onPrinted }: { input: BriefingInput; onPrinted: () => void }) {
  const flow = useMemo(() => {
    // A browser that prints to a file puts pictures into it as they are.
    const images = new Map([...input.images].map(([id, image]) => [id, barePicture(image) ?? image]));
    return layoutBriefing(makeBriefing({ ...input, images }));
  }, [input]);
  const [article] = useMemo(() => renderHast(flow).children, [flow]);
  const latest = useRef(onPrinted);
  latest.current = onPrinted;
  usePageStyle(flow, input.briefing.paper);
  useEffect(() => {
    let cancelled = false;
    const images = [...document.querySelectorAll<HTMLImageElement>(`.${styles.sheet} img`)];
    // A picture that is not read yet would be a blank on paper.
    void Promise.allSettled(images.map((image) => image.decode())).then(() => {
      if (cancelled) return;
      window.print();
      latest.current();
    });
    return () => {
      cancelled = true;
    };
  }, []);
  return <div className={styles.sheet}>{article?.type === 'element' && <HastView element={article} />}</div>;
}
