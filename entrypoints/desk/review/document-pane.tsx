import { memo } from 'react';
import type { DocumentLine, MinutesDocument } from '../../../lib/model/minutes-document';
import { minutesWords } from '../../../lib/words/minutes-words';
import styles from './document-pane.module.css';
import { DocumentTable } from './document-table';
import { LineView } from './line-view';
import type { PlacedLine } from './placed-line';

const say = minutesWords.review;

/**
 * The document as it was read, line by line; `line-links` marks lines in it and moves between them.
 * @param read lines that a value was read from: they take the focus
 */
export const DocumentPane = memo(function DocumentPane(props: {
  document: MinutesDocument;
  read: ReadonlySet<number>;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.pane} tabIndex={0} aria-label={say.document} aria-description={say.documentHint}>
      {partsOf(props.document.lines).map((part) =>
        Array.isArray(part) ? (
          <DocumentTable key={part[0]?.at} lines={part} read={props.read} />
        ) : (
          <LineView key={part.at} {...part} isRead={props.read.has(part.at)} />
        ),
      )}
    </section>
  );
});

/** Lines one after the other, those of one table together. */
function partsOf(lines: DocumentLine[]): (PlacedLine | PlacedLine[])[] {
  const parts: (PlacedLine | PlacedLine[])[] = [];
  for (const [at, line] of lines.entries()) {
    const last = parts.at(-1);
    if (!line.cell) parts.push({ line, at });
    else if (Array.isArray(last) && last[0]?.line.cell?.table === line.cell.table) last.push({ line, at });
    else parts.push([{ line, at }]);
  }
  return parts;
}
