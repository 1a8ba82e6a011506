import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { useLive } from '../../../components/use-live';
import type { Id } from '../../../lib/model/id';
import { matchRecords } from '../../../lib/packs/merge/match-records';
import { mostUndoable } from '../../../lib/store/most-undoable';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { countsText } from './counts-text';
import styles from './packs.module.css';
import type { OpenedPack, WayIn } from './use-open-pack';

const say = packWords.open;

/** What a pack is, what it would bring, and where it says otherwise, before anything is written. */
export function OpenedView(props: {
  opened: OpenedPack;
  onChoose: (meetingId: Id, into: Id | null) => void;
  onWrite: (how: WayIn) => void;
  onLeave: () => void;
}) {
  const { opened, onChoose, onWrite, onLeave } = props;
  const { unkept } = opened;
  const { head, library } = opened.content;
  const tooLarge = isTooLarge(opened);
  const { db, locale } = useDesk();
  const trash = useLive(() => db.trash.count(), [db]) ?? 0;
  const place = useRef<HTMLDivElement>(null);
  const [sure, setSure] = useState(false);
  useEffect(() => place.current?.focus(), []);
  const { madeOf } = head;
  const what = madeOf.kind === 'everything' ? say.madeOf.everything() : say.madeOf[madeOf.kind](madeOf.title);
  const when = new Date(head.madeAt).toLocaleDateString(locale, { dateStyle: 'long' });
  const counts = [...opened.report.tables.values()];
  const added = addedText(opened);
  const completed = counts.reduce((sum, each) => sum + each.completed, 0);
  return (
    <div ref={place} className={styles.checks} tabIndex={-1}>
      <p>
        <strong>
          <bdi>{what}</bdi>
        </strong>
        , {say.madeAt(when)}. {say.holds(countsText(library))}
      </p>
      <p className={styles.hint}>{say.claimed}</p>
      <MeetingPlaces opened={opened} onChoose={onChoose} />
      <ul className={styles.list}>
        <li>{added === '' ? say.nothingNew : say.adds(added)}</li>
        {completed > 0 && <li>{say.completes(completed)}</li>}
        {opened.report.seenAgain > 0 && <li>{say.seenAgain(opened.report.seenAgain)}</li>}
        {opened.report.conflicts > 0 && <li>{say.differs(opened.report.conflicts)}</li>}
      </ul>
      {unkept !== undefined ? (
        <p className={styles.refused} role="alert">
          {unkept} {say.unkept(!tooLarge)} {say.overwritesNothing}
        </p>
      ) : (
        tooLarge && <p className={styles.warning}>{say.noUndo}</p>
      )}
      <div className={styles.row}>
        {unkept !== undefined ? (
          <Button look="danger" onClick={() => onWrite('import-unkept')}>
            {say.importUnkept}
          </Button>
        ) : (
          <Button look="primary" onClick={() => onWrite('import')}>
            {say.import}
          </Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {say.leave}
        </Button>
      </div>
      {madeOf.kind === 'everything' && (
        <div className={styles.checks}>
          {opened.halted && (
            <p className={styles.refused} role="alert">
              {say.halted(opened.halted.why)}
            </p>
          )}
          <p className={styles.warning}>{say.restoreHint(opened.here.clips.length, trash)}</p>
          <div className={styles.row}>
            {sure ? (
              <Button look="danger" onClick={() => onWrite('restore')}>
                {say.sure}
              </Button>
            ) : (
              <Button onClick={() => setSure(true)}>{say.restore}</Button>
            )}
            {opened.halted?.unkept && (
              <Button look="danger" onClick={() => onWrite('restore-unkept')}>
                {say.restoreUnkept}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** Where each meeting of the pack goes: into one of the person's, or apart. */
function MeetingPlaces({ opened, onChoose }: { opened: OpenedPack; onChoose: (id: Id, into: Id | null) => void }) {
  const { here, content, meetings } = opened;
  const known = new Set(here.meetings.map(({ id }) => id));
  const foreign = content.library.meetings.filter(({ id }) => !known.has(id));
  // A backup has as many meetings as were ever held: there the rules decide.
  if (here.meetings.length === 0 || content.head.madeOf.kind === 'everything') return null;
  const names = matchRecords(here, content.library, meetings);
  return foreign.map(({ id, title }) => (
    <label key={id} className={styles.ask}>
      {say.meeting(title)}
      <select value={names.get(id) ?? ''} onChange={(event) => onChoose(id, event.target.value || null)}>
        <option value="">{say.apart}</option>
        {here.meetings.map((meeting) => (
          <option key={meeting.id} value={meeting.id}>
            {say.known(meeting.title)}
          </option>
        ))}
      </select>
    </label>
  ));
}

/** Whether the import would leave no step that takes it back; what clips stand on is in no step in any case. */
function isTooLarge({ report }: OpenedPack): boolean {
  const noted = [...report.tables].filter(([table]) => !['sources', 'snapshots', 'images'].includes(table));
  return noted.reduce((sum, [, { added, completed }]) => sum + added + completed, 0) > mostUndoable;
}

function addedText({ report }: OpenedPack): string {
  const told = ['meetings', 'topics', 'clips', 'figures', 'actions', 'sources', 'tags', 'verifications'] as const;
  return packWords.list(
    told.flatMap((table) => {
      const added = report.tables.get(table)?.added ?? 0;
      return added > 0 ? [packWords.tables[table](added)] : [];
    }),
  );
}
