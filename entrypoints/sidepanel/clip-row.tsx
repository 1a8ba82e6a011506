import { memo } from 'react';
import { clipLine } from '../../components/clip-line';
import { producerOf } from '../../lib/topics/producer-of';
import { boardWords } from '../../lib/words/board-words';
import { partialDateText } from '../../lib/words/partial-date-text';
import { pdfWords } from '../../lib/words/pdf-words';
import type { ClipRowData } from './board-row';
import styles from './clip-row.module.css';
import { KindMark } from './kind-mark';

/** One clip in two lines: what it says, and who says so and when. The grid around it listens to the mouse and the keys. */
export const ClipRow = memo(function ClipRow(props: {
  row: ClipRowData;
  index: number;
  of: number;
  focused: boolean;
  selected: boolean;
  opened: boolean;
  drop: 'before' | 'after' | null;
  /** The other topics that the clip stands on. */
  elsewhere: string;
  /** Whether it is another edition of something; empty where it is none. */
  edition: string;
  /** Whether a newer edition of it is kept. */
  superseded: boolean;
  /** Whether the latest look at its page found something else there; empty where it did not. */
  checked: string;
  /** Among search results: where the clip stands. */
  place: string;
}) {
  const { view, section } = props.row;
  const { clip, source, tags } = view;
  const leftOut = tags.some((tag) => tag.topicId === section.topic?.id && !tag.included);
  const published = source.fields.published.chosen?.value;
  const who = producerOf(view);
  // Opened, the clip itself stands below; the line then says what page it is from.
  const pageTitle = source.fields.title.chosen?.value || clipLine(clip, source);
  const facts = [
    // Of what is out of date the newer date counts, and there is no room for both.
    ...(props.superseded ? [] : [published ? partialDateText(published) : boardWords.undated]),
    ...(props.edition ? [props.edition] : []),
    ...(clip.wording === 'doubtful' ? [pdfWords.doubtful] : []),
    ...(clip.note ? [boardWords.hasNote] : []),
    ...(leftOut ? [boardWords.leftOut] : []),
    ...(props.elsewhere ? [props.elsewhere] : []),
  ];
  return (
    <tr
      aria-level={2}
      aria-posinset={props.index + 1}
      aria-setsize={props.of}
      aria-selected={props.selected}
      aria-expanded={props.opened}
      tabIndex={props.focused ? 0 : -1}
      draggable
      data-key={props.row.key}
      data-drop={props.drop ?? undefined}
      className={styles.row}
    >
      <td className={styles.cell}>
        <span className={styles.mark} data-select title={boardWords.select}>
          <KindMark kind={clip.content.kind} />
          <svg className={styles.check} viewBox="0 0 16 16" aria-hidden="true">
            <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
            <path d="M5 8.2l2.2 2.3L11 5.8" />
          </svg>
        </span>
        {props.opened ? (
          <span className={styles.what} dir="auto">
            {pageTitle}
          </span>
        ) : (
          <span className={styles.what} lang={clip.lang || undefined} dir={clip.dir} data-kind={clip.content.kind}>
            {clipLine(clip, source)}
          </span>
        )}
        <span className={styles.facts}>
          {props.checked && <span className={styles.checked}>{props.checked}</span>}
          <bdi className={styles.who} title={who}>
            {who}
          </bdi>
          {facts.map((fact) => (
            <span key={fact} className={styles.fact} title={fact === props.edition ? fact : undefined}>
              {fact}
            </span>
          ))}
        </span>
        {props.place && <bdi className={styles.place}>{props.place}</bdi>}
      </td>
    </tr>
  );
});
