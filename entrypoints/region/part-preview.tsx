import { useObjectUrl } from '../../components/use-object-url';
import styles from './region.module.css';
import type { TakenPart } from './take-part';

/** The part as it will be kept. */
export function PartPreview({ part, alt }: { part: TakenPart; alt: string }) {
  const url = useObjectUrl(part.bytes, 'image/png');
  return <img className={styles.preview} src={url ?? undefined} alt={alt} width={part.width} height={part.height} />;
}
