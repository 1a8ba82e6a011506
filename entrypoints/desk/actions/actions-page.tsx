import { useMemo, useState } from 'react';
import { Button } from '../../../components/button';
import { downloadText } from '../../../components/download-text';
import { EmptyState } from '../../../components/empty-state';
import { useLive } from '../../../components/use-live';
import { actionsCsv } from '../../../lib/exchange/actions-csv';
import type { Id } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import { fileName } from '../../../lib/sanitize/file-name';
import { addAction } from '../../../lib/services/add-action';
import { readActions } from '../../../lib/services/read-actions';
import { localDate } from '../../../lib/store/local-date';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { deskWords } from '../../../lib/words/desk-words';
import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import { actionDetails } from '../hand-out/own-details';
import { OwnDetailsNotice } from '../hand-out/own-details-notice';
import plain from '../plain-page.module.css';
import { routeHash } from '../route';
import { typedWords } from '../typed-words';
import { ActionEditor } from './action-editor';
import { ActionMatrix } from './action-matrix';
import styles from './actions.module.css';
import { type ActionFilter, ownersOf, wantedRows } from './wanted-rows';

const say = deskWords.actions;
const nothing: ReadonlySet<Id> = new Set();

/** Who does what until when, over all meetings that the active one goes on from. */
export function ActionsPage({ meeting }: { meeting: Meeting }) {
  const { db, act, say: announce, locale } = useDesk();
  const [filter, setFilter] = useState<ActionFilter>({ openOnly: true, owner: '' });
  const [touched, setTouched] = useState(nothing);
  const [adding, setAdding] = useState(false);
  const today = localDate();
  const rows = useLive(() => readActions(db, { meetingId: meeting.id, today }), [db, meeting.id, today]);
  const topics = useLive(() => topicsOf(db, meeting.id), [db, meeting.id]);
  const shown = useMemo(() => wantedRows(rows ?? [], filter, touched), [rows, filter, touched]);
  const owners = useMemo(() => ownersOf(rows ?? [], locale), [rows, locale]);
  const details = useMemo(() => actionDetails(rows ?? []), [rows]);
  if (!rows || !topics) return null;
  const overdue = rows.filter((row) => row.overdue).length;

  function choose(change: Partial<ActionFilter>) {
    setFilter({ ...filter, ...change });
    setTouched(nothing);
  }

  function exportCsv(all: NonNullable<typeof rows>) {
    const name = fileName(say.fileTitle(meeting.title), 'csv');
    downloadText(name, 'text/csv', actionsCsv(all));
    announce(say.exported(name));
  }

  return (
    <div className={styles.page}>
      <div className={plain.head}>
        <h1 className={plain.title}>{say.title}</h1>
        {rows.length > 0 && (
          <p className={plain.quiet}>
            {say.shown(shown.length, rows.length)}{' '}
            {overdue > 0 && <span className={styles.overdue}>{say.overdue(overdue)}</span>}
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={say.emptyTitle}>
          <p>{say.emptyText}</p>
          <a href={routeHash({ page: 'import' })}>{minutesWords.importLink}</a>
        </EmptyState>
      ) : (
        <>
          <search className={styles.tools}>
            <fieldset className={styles.scope}>
              <legend className="visually-hidden">{say.filter}</legend>
              {[true, false].map((openOnly) => (
                <label key={String(openOnly)}>
                  <input
                    type="radio"
                    name="which"
                    checked={filter.openOnly === openOnly}
                    onChange={() => choose({ openOnly })}
                  />
                  {openOnly ? say.open : say.all}
                </label>
              ))}
            </fieldset>
            <label className={styles.owner}>
              {say.owner}
              <select value={filter.owner} onChange={(event) => choose({ owner: event.target.value })}>
                <option value="">{say.everyOwner}</option>
                {owners.map((owner) => (
                  <option key={owner}>{owner}</option>
                ))}
              </select>
            </label>
            <Button className={styles.export} onClick={() => exportCsv(rows)}>
              {say.csv}
            </Button>
          </search>
          <OwnDetailsNotice own={details} />
          {shown.length === 0 ? (
            <p className={plain.quiet}>{filter.owner === '' ? say.noneOpen : say.noneShown}</p>
          ) : (
            <ActionMatrix
              rows={shown}
              meeting={meeting}
              onTouch={(actionId) => setTouched(new Set([...touched, actionId]))}
            />
          )}
        </>
      )}
      {adding ? (
        <ActionEditor
          about={meeting.id}
          topics={topics}
          onCancel={() => setAdding(false)}
          onKeep={async ({ topicId, ...told }) => {
            const add = () => addAction(db, { ...told, meetingId: meeting.id, topicId });
            const kept = await act(add, { text: typedWords(told) });
            setAdding(!kept);
            return kept;
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>{say.add}</Button>
        </div>
      )}
    </div>
  );
}
