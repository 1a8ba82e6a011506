import type { Clip } from '../../lib/model/clip';
import { embeddingHost } from '../../lib/model/embedding-host';
import { frameWords } from '../../lib/words/frame-words';
import styles from './clip-summary.module.css';

/** Says that it stood in a frame, and where all that matters stands in another site's, how to clip that. */
export function FrameNotice({ clip }: { clip: Clip }) {
  if (clip.frameUrl === null) return null;
  const host = embeddingHost(clip);
  if (clip.content.kind === 'page') return host && <p className={styles.frame}>{frameWords.embeddedPage(host)}</p>;
  return <p className={styles.frame}>{host ? frameWords.embedded(host) : frameWords.ownFrame}</p>;
}
