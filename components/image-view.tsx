import type { ImageContent } from '../lib/model/clip-content';
import type { StoredImage } from '../lib/model/stored-image';
import { clipWords } from '../lib/words/clip-words';
import styles from './image-view.module.css';
import { useObjectUrl } from './use-object-url';

interface Props {
  content: ImageContent;
  /** undefined while it is being read, null where there is none. */
  image: StoredImage | null | undefined;
  /** Show it small, within so many lines of text. */
  lines?: number | undefined;
}

/** A clipped picture with its caption and credit. Its place is kept free until the bytes are there, so that nothing jumps. */
export function ImageView({ content, image, lines }: Props) {
  const url = useObjectUrl(image?.bytes, image?.mime);
  if (image === null) return <p className={styles.missing}>{clipWords.imageMissing}</p>;
  return (
    <figure className={styles.figure}>
      <img
        className={styles.picture}
        src={url ?? undefined}
        alt={content.alt || clipWords.noAlt}
        width={image?.width}
        height={image?.height}
        style={lines === undefined ? undefined : { maxBlockSize: `${lines * 1.6}lh` }}
      />
      {(content.caption || content.credit || content.fidelity === 'visible') && (
        <figcaption className={styles.caption}>
          {content.caption && <p dir="auto">{content.caption}</p>}
          {content.credit && <p dir="auto">{clipWords.credit(content.credit)}</p>}
          {content.fidelity === 'visible' && <p>{clipWords.visibleOnly}</p>}
        </figcaption>
      )}
    </figure>
  );
}
