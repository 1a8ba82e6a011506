import type { Clip } from '../../lib/model/clip';
import { embeddingHost } from '../../lib/model/embedding-host';
import { frameWords } from '../../lib/words/frame-words';
import styles from './clip-summary.module.css';

/**
 * Says that it stood in a frame, and why no link leads to its words; of a page whose frame could not be read, how to clip what stands
 * there.
 */
export function FrameNotice({ clip }: { clip: Clip }) {
  const { frameUrl, content } = clip;
  if (frameUrl === null) return null;
  const host = embeddingHost(clip);
  if (content.kind === 'page')
    return <p className={styles.frame}>{frameWords.embeddedPage(host ?? new URL(frameUrl).host)}</p>;
  const from = host ? frameWords.inFrame(host) : frameWords.ownFrame;
  return (
    <p className={styles.frame}>
      {from} {content.kind !== 'image' && frameWords.noLink}
    </p>
  );
}
