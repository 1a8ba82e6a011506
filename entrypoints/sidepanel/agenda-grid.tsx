import type { ReactNode, RefObject } from 'react';
import { boardWords } from '../../lib/words/board-words';
import styles from './agenda-grid.module.css';
import type { ClipRowData } from './board-row';
import { clipRows } from './board-row';
import type { BoardSection } from './board-section';
import { ClipRow } from './clip-row';
import { gapReason } from './gap-reason';
import { SectionRow } from './section-row';
import type { DropMark } from './use-drag';
import type { GridEvents } from './use-grid-events';

/** The sections with their clips, as one grid: a single stop of the Tab key, walked by arrows. */
export function AgendaGrid(props: {
  grid: RefObject<HTMLTableElement | null>;
  sections: BoardSection[];
  events: GridEvents;
  /** The key of the row that Tab reaches. */
  active: string | null;
  opened: ReadonlySet<string>;
  drop: DropMark | null;
  isOpen: (section: BoardSection) => boolean;
  isSelected: (row: ClipRowData) => boolean;
  elsewhere: (row: ClipRowData) => string;
  edition: (row: ClipRowData) => string;
  isSuperseded: (row: ClipRowData) => boolean;
  checked: (row: ClipRowData) => string;
  place: (row: ClipRowData) => string;
  detail: (row: ClipRowData) => ReactNode;
}) {
  const { sections, active, drop } = props;
  return (
    <table
      ref={props.grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA practices build a tree grid on a table
      role="treegrid"
      aria-label={boardWords.sections}
      aria-multiselectable
      className={styles.grid}
      {...props.events}
    >
      {sections.map((section, at) => {
        const rows = clipRows(section);
        const open = props.isOpen(section);
        return (
          <tbody key={section.key} className={styles.section}>
            <SectionRow
              section={section}
              place={at + 1}
              of={sections.length}
              open={open}
              focused={active === section.key}
              dropInto={drop?.key === section.key}
            />
            {open && <Remark section={section} />}
            {open &&
              rows.map((row, index) => [
                <ClipRow
                  key={row.key}
                  row={row}
                  index={index}
                  of={rows.length}
                  focused={active === row.key}
                  selected={props.isSelected(row)}
                  opened={props.opened.has(row.key)}
                  drop={drop?.key === row.key && drop.where !== 'into' ? drop.where : null}
                  elsewhere={props.elsewhere(row)}
                  edition={props.edition(row)}
                  superseded={props.isSuperseded(row)}
                  checked={props.checked(row)}
                  place={props.place(row)}
                />,
                props.opened.has(row.key) && props.detail(row),
              ])}
          </tbody>
        );
      })}
    </table>
  );
}

/** Under the head of an open section: why it has a gap, or that it is empty. */
function Remark({ section }: { section: BoardSection }) {
  const empty = section.key === 'inbox' && section.clips.length === 0 ? [boardWords.inboxEmpty] : [];
  const lines = [...section.gaps.map((gap) => gapReason(gap, section.clips.length)), ...empty];
  if (lines.length === 0) return null;
  return (
    <tr aria-level={2} className={styles.remark}>
      <td className={styles.remarkText}>
        <bdi>{lines.join(' ')}</bdi>
      </td>
    </tr>
  );
}
