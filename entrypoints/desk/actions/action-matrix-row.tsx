import type { KeyboardEvent } from 'react';
import { Button } from '../../../components/button';
import type { ActionStatus } from '../../../lib/model/action';
import type { ActionRow } from '../../../lib/model/action-row';
import { actionWords } from '../../../lib/words/action-words';
import { deskWords } from '../../../lib/words/desk-words';
import { partialDateText } from '../../../lib/words/partial-date-text';
import { useDesk } from '../desk-context';
import { meetingDate } from '../meeting-date';
import styles from './actions.module.css';
import { historyText } from './history-text';

const say = deskWords.actions;
const statuses: ActionStatus[] = ['open', 'ongoing', 'done', 'dropped'];
const isStatus = (value: string): value is ActionStatus => value in actionWords.status;

/** One action in one row. Its controls are reached by Tab only while the row is the active one. */
export function ActionMatrixRow(props: {
  row: ActionRow;
  active: boolean;
  opened: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onStatus: (status: ActionStatus) => void;
  onEdit: () => void;
  onDetail: () => void;
  onDelete: () => void;
}) {
  const { row, active } = props;
  const { locale } = useDesk();
  const { action, number } = row;
  const tabIndex = active ? 0 : -1;
  const evidence = action.clipIds.length > 0 ? actionWords.clips(action.clipIds.length) : say.details;
  const due = action.due ? partialDateText(action.due, locale) : action.dueAsWritten;
  return (
    <tr
      className={styles.row}
      data-action={action.id}
      data-status={action.status}
      tabIndex={tabIndex}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <td className={styles.number}>{number}</td>
      <td className={styles.text} dir="auto">
        {action.text}
      </td>
      <td className={styles.owners} data-label={actionWords.columns.owners}>
        {action.owners.length > 0 ? <bdi>{action.owners.join(', ')}</bdi> : <i>{actionWords.noOwner}</i>}
      </td>
      <td className={styles.due} data-label={actionWords.columns.due}>
        {due ? <bdi>{due}</bdi> : <span className={styles.quiet}>{say.noDue}</span>}{' '}
        {row.overdue && <span className={styles.overdue}>{actionWords.overdue}</span>}
      </td>
      <td className={styles.status}>
        <select
          aria-label={say.statusOf(number)}
          tabIndex={tabIndex}
          value={action.status}
          onChange={(event) => isStatus(event.target.value) && props.onStatus(event.target.value)}
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {actionWords.status[status]}
            </option>
          ))}
        </select>
      </td>
      <td data-label={actionWords.columns.raisedAt}>{meetingDate(row.raisedBy, locale)}</td>
      <td className={styles.topic} data-label={actionWords.columns.topic}>
        {row.topicTitle && <bdi>{row.topicTitle}</bdi>}
      </td>
      <td className={styles.history}>
        <span className={styles.quiet}>{historyText(row, locale, { raised: false })}</span>
        <span className={styles.rowTools}>
          <Button
            look="quiet"
            tabIndex={tabIndex}
            aria-expanded={props.opened}
            aria-label={say.detailsOf(evidence, number)}
            onClick={props.onDetail}
          >
            {evidence}
          </Button>
          <Button look="quiet" tabIndex={tabIndex} aria-label={say.editName(number)} onClick={props.onEdit}>
            {say.edit}
          </Button>
          <Button look="quiet" tabIndex={tabIndex} aria-label={say.deleteName(number)} onClick={props.onDelete}>
            ✕
          </Button>
        </span>
      </td>
    </tr>
  );
}
