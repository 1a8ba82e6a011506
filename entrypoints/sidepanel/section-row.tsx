import { boardWords } from '../../lib/words/board-words';
import { commonWords } from '../../lib/words/common-words';
import type { BoardSection } from './board-section';
import { gapReason } from './gap-reason';
import styles from './section-row.module.css';

/** The head of a section: number, title, what is missing, how many clips. */
export function SectionRow(props: {
  section: BoardSection;
  place: number;
  of: number;
  open: boolean;
  focused: boolean;
  dropInto: boolean;
}) {
  const { section, open } = props;
  const { topic, clips, gaps } = section;
  const why = gaps.map((gap) => gapReason(gap, clips.length)).join(' ');
  const title = topic?.title ?? (section.key === 'search' ? boardWords.resultsTitle : commonWords.inbox);
  return (
    <tr
      aria-level={1}
      aria-posinset={props.place}
      aria-setsize={props.of}
      aria-expanded={section.key === 'search' ? undefined : open}
      tabIndex={props.focused ? 0 : -1}
      data-key={section.key}
      data-drop={props.dropInto ? 'into' : undefined}
      className={styles.row}
    >
      <td className={styles.cell}>
        <svg className={styles.chevron} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 4l4 4-4 4" />
        </svg>
        <h2 className={styles.title}>
          {topic && <span className={styles.number}>{topic.position + 1}</span>}
          {topic && ' '}
          <bdi>{title}</bdi>
        </h2>
        {gaps.length > 0 && (
          <span className={styles.gap} title={why}>
            {gaps.every((gap) => gap.kind === 'one-source') ? boardWords.oneSource : boardWords.gap}
          </span>
        )}
        <span className={styles.count} aria-hidden="true">
          {clips.length}
        </span>
        <span className="visually-hidden">{boardWords.clips(clips.length)}</span>
      </td>
    </tr>
  );
}
