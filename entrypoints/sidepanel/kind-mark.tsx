import type { ClipKind } from '../../lib/model/clip-content';
import { clipWords } from '../../lib/words/clip-words';
import styles from './kind-mark.module.css';

const shapes: Record<ClipKind, string> = {
  excerpt: 'M3 4h4v4.5L4.5 12M9 4h4v4.5L10.5 12',
  page: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 8.5h4M6 11h4',
  link: 'M7 9.5l2.5-3M6.5 5.5l2-2a2.3 2.3 0 0 1 3.5 3l-2 2.5M9.5 10.5l-2 2a2.3 2.3 0 0 1-3.5-3l2-2.5',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9',
  image: 'M2.5 3h11v10h-11zM2.5 11l3.5-4 3 3 1.5-1.5 3 3M10.5 5.8a.7.7 0 1 0 .01 0',
};

/** What kind of clip it is, by shape for the eye and by word for the ear. */
export function KindMark({ kind }: { kind: ClipKind }) {
  return (
    <>
      <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[kind]} />
      </svg>
      <span className="visually-hidden">{clipWords.kinds[kind]}</span>
    </>
  );
}
