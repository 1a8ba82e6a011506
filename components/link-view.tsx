import type { ClipContent } from '../lib/model/clip-content';
import { clipWords } from '../lib/words/clip-words';
import styles from './link-view.module.css';

type LinkContent = Extract<ClipContent, { kind: 'link' }>;

/** A clipped link: its own words, and where it leads, so that nobody has to trust the words. */
export function LinkView({ content, links = true }: { content: LinkContent; links?: boolean }) {
  const words = content.text || content.target;
  const url = new URL(content.target);
  const host = url.protocol === 'mailto:' ? clipWords.mailLink : clipWords.linkLeadsTo(url.host);
  return (
    <>
      <p>
        {links ? (
          <a href={content.target} target="_blank" rel="noreferrer noopener">
            {words}
          </a>
        ) : (
          <span className={styles.words}>{words}</span>
        )}
      </p>
      <p className={styles.host} dir="ltr" lang="en">
        {host} · <span className={styles.target}>{content.target}</span>
      </p>
    </>
  );
}
