import type { DocumentLine } from '../../../lib/model/minutes-document';
import { minutesWords } from '../../../lib/words/minutes-words';
import styles from './document-pane.module.css';
import { runsOf } from './runs-of';

const say = minutesWords.review;

/** One line of the document, in its own direction. A link of it is shown and leads nowhere. */
export function LineView({ line, at, isRead }: { line: DocumentLine; at: number; isRead: boolean }) {
  if (line.kind === 'rule') return <hr className={styles.rule} data-line={at} />;
  return (
    <p
      className={`${styles.line} ${styles[line.kind]}`}
      data-line={at}
      data-depth={line.depth}
      data-read={isRead || undefined}
      tabIndex={isRead ? -1 : undefined}
      dir="auto"
      style={line.kind === 'heading' ? undefined : { marginInlineStart: `${line.depth * 1.25}rem` }}
    >
      {line.marker && <span className={styles.marker}>{line.marker} </span>}
      {line.checked !== null && (
        <span>
          <span className="visually-hidden">{line.checked ? say.checked : say.unchecked}</span>
          <span aria-hidden="true">{line.checked ? '☑ ' : '☐ '}</span>
        </span>
      )}
      {runsOf(line).map(({ start, text, strong, url }) => (
        <span
          key={start}
          className={[strong && styles.strong, url && styles.link].filter(Boolean).join(' ') || undefined}
          title={url ? say.linkTo(url) : undefined}
        >
          {text}
        </span>
      ))}
    </p>
  );
}
