import { type KeyboardEvent, useRef, useState } from 'react';
import { Kbd } from '../../../components/kbd';
import type { ActionStatus } from '../../../lib/model/action';
import type { ActionRow } from '../../../lib/model/action-row';
import type { Id } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import { deleteAction } from '../../../lib/services/delete-action';
import { setActionStatus } from '../../../lib/services/set-action-status';
import { actionWords } from '../../../lib/words/action-words';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { ActionDetail } from './action-detail';
import { ActionMatrixRow } from './action-matrix-row';
import styles from './actions.module.css';
import { EditAction } from './edit-action';

const say = deskWords.actions;
const { columns } = actionWords;
const headings = [
  columns.number,
  columns.action,
  columns.owners,
  columns.due,
  columns.status,
  columns.raisedAt,
  columns.topic,
  columns.history,
];
const isStatusKey = (key: string): key is keyof typeof say.statusKeys => key in say.statusKeys;
const ownKeys = 'input, textarea, select, button, a, summary';

/** The actions as a grid: one stop of the Tab key, walked by arrows, each row with its own keys. */
export function ActionMatrix(props: { rows: ActionRow[]; meeting: Meeting; onTouch: (actionId: Id) => void }) {
  const { db, act, say: announce } = useDesk();
  const { rows } = props;
  const grid = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<Id | null>(null);
  const [opened, setOpened] = useState<{ actionId: Id; part: 'edit' | 'detail' | 'pin' } | null>(null);
  const active = rows.some(({ action }) => action.id === focused) ? focused : rows[0]?.action.id;

  const focusRow = (actionId: Id | undefined) => {
    if (!actionId) return;
    setFocused(actionId);
    grid.current?.querySelector<HTMLElement>(`[data-action="${CSS.escape(actionId)}"]`)?.focus();
  };

  function setStatus({ action, number }: ActionRow, status: ActionStatus) {
    props.onTouch(action.id);
    void act(() => setActionStatus(db, { actionId: action.id, status })).then(
      (done) => done && announce(say.setTo(number, actionWords.status[status])),
    );
  }

  function remove(actionId: Id) {
    const at = rows.findIndex(({ action }) => action.id === actionId);
    focusRow((rows[at + 1] ?? rows[at - 1])?.action.id);
    void act(() => deleteAction(db, { actionId }));
  }

  function toggle(actionId: Id, part: 'edit' | 'detail' | 'pin') {
    const isOpen = opened?.actionId === actionId && opened.part === part;
    setOpened(isOpen ? null : { actionId, part });
  }

  function onKeyDown(event: KeyboardEvent, row: ActionRow, index: number) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const inControl = event.target instanceof Element && event.target.closest(ownKeys) !== null;
    const key = event.key.toLowerCase();
    const to = { arrowdown: index + 1, arrowup: index - 1, home: 0, end: rows.length - 1 }[key];
    if (inControl) return;
    if (to !== undefined) focusRow(rows[to]?.action.id);
    else if (isStatusKey(key)) setStatus(row, say.statusKeys[key]);
    else if (key === 'enter') toggle(row.action.id, 'edit');
    else if (key === 'h') toggle(row.action.id, 'detail');
    else if (key === 'p') toggle(row.action.id, 'pin');
    else if (key === 'escape') setOpened(null);
    else if (key === 'delete') remove(row.action.id);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA practices build a grid on a table
        role="grid"
        aria-label={say.matrix}
        className={styles.matrix}
      >
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row, index) => {
          const actionId = row.action.id;
          const part = opened?.actionId === actionId ? opened.part : null;
          const close = () => {
            setOpened(null);
            focusRow(actionId);
          };
          return (
            <tbody key={actionId}>
              <ActionMatrixRow
                row={row}
                active={actionId === active}
                opened={part !== null && part !== 'edit'}
                onFocus={() => setFocused(actionId)}
                onKeyDown={(event) => onKeyDown(event, row, index)}
                onStatus={(status) => setStatus(row, status)}
                onEdit={() => toggle(actionId, 'edit')}
                onDetail={() => toggle(actionId, 'detail')}
                onDelete={() => remove(actionId)}
              />
              {part && (
                <tr className={styles.below}>
                  <td colSpan={headings.length}>
                    {part === 'edit' ? (
                      <EditAction action={row.action} onClose={close} />
                    ) : (
                      <ActionDetail row={row} meeting={props.meeting} pinning={part === 'pin'} onClose={close} />
                    )}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
      <p className={styles.keys}>
        {Object.entries(say.statusKeys).map(([key, status]) => (
          <span key={key}>
            <Kbd>{key.toUpperCase()}</Kbd> {actionWords.status[status]}
          </span>
        ))}
        {Object.values(say.keys).map(({ keys, words }) => (
          <span key={words}>
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}{' '}
            {words}
          </span>
        ))}
      </p>
    </>
  );
}
