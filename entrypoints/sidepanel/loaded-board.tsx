import { useRef, useState } from 'react';
import { useLive } from '../../components/use-live';
import { useSuspicion } from '../../components/use-suspicion';
import { isSuperseded } from '../../lib/services/edition-dates';
import { latestVerifications } from '../../lib/store/verification-queries';
import { boardWords } from '../../lib/words/board-words';
import { AddTopic } from './add-topic';
import { AgendaGrid } from './agenda-grid';

import styles from './board.module.css';
import { BoardFoot } from './board-foot';
import type { BoardProps } from './board-props';
import { visibleRows } from './board-row';
import { checkedLabel } from './checked-label';
import { DetailOf } from './detail-of';
import { editionLabel } from './edition-label';
import { elsewhere } from './elsewhere';
import { FirstSteps } from './first-steps';
import { KeysDialog } from './keys-dialog';
import { MeetingHeader } from './meeting-header';
import { NothingFound } from './nothing-found';
import { OutLink } from './out-link';
import { SearchBox } from './search-box';
import { type Pick, TopicPicker } from './topic-picker';
import { useActions } from './use-actions';
import type { LoadedData } from './use-board';
import { useBoardKeys } from './use-board-keys';
import { useCommands } from './use-commands';
import { useDrag } from './use-drag';
import { rowAt, useGridEvents } from './use-grid-events';
import { useNoForeignDrops } from './use-no-foreign-drops';
import { useNow } from './use-now';
import { useOpenedRows } from './use-opened-rows';
import { useOpenness } from './use-openness';
import { useRowFocus } from './use-row-focus';
import { useSearch } from './use-search';
import { useSelection } from './use-selection';

/** The board once the store has answered. Here its parts are tied together; each part knows only its own. */
export function LoadedBoard({ db, agendaChanged, shortcut, show, data }: BoardProps & { data: LoadedData }) {
  const { meeting, meetings, topics } = data;
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const badge = useRef<HTMLDivElement>(null);
  /** Where the person was in the agenda when she began to search. */
  const before = useRef<string | null>(null);
  const [pick, setPick] = useState<Pick | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const now = useNow();
  const isMissing = useSuspicion(db) !== null;
  const search = useSearch(db, meeting?.id ?? null);
  const sections = search.found ? [search.found.section] : data.sections;
  const ids = [...new Set(sections.flatMap(({ clips }) => clips.map(({ clip }) => clip.id)))];
  const looks = useLive(() => latestVerifications(db, ids), [db, ids.join(' ')]);
  const openness = useOpenness();
  const opened = useOpenedRows();
  const rows = visibleRows(sections, openness.isOpen);
  const selection = useSelection(sections);
  const focus = useRowFocus(grid, rows);
  const actions = useActions(db, agendaChanged);
  const commands = useCommands({
    topics,
    actions,
    selection,
    focus,
    open: (key) => opened.set(key, true),
    pick: setPick,
  });
  const events = useGridEvents({ rows, focus, selection, openness, opened, onCommand: commands.obey });
  const drag = useDrag({
    rowOf: (target) => rowAt(rows, target),
    dragged: (row) => (selection.has(row) ? selection.rows : [row]),
    badge: (dragged) => {
      if (badge.current) badge.current.textContent = boardWords.clips(dragged.length);
      return badge.current;
    },
    spring: openness.spring,
    onDrop: commands.drop,
  });
  useNoForeignDrops();
  useBoardKeys({
    search: () => field.current?.focus(),
    keys: () => setKeysShown(true),
    undo: actions.takeBackLatest,
  });
  const toGrid = () => focus.active && focus.go(focus.active);
  const hasClips = data.sections.some((section) => section.clips.length > 0);

  return (
    <main className={styles.board} aria-label={boardWords.board}>
      <div>
        <MeetingHeader meeting={meeting} meetings={meetings} now={now} onChoose={actions.activate} />
        <SearchBox
          field={field}
          query={search.query}
          onQuery={(query) => {
            if (!search.query) before.current = focus.active;
            search.setQuery(query);
          }}
          onDown={toGrid}
          onLeave={() => {
            search.setQuery('');
            const back = before.current ?? focus.active;
            if (back) focus.go(back);
          }}
        />
      </div>
      <div className={styles.scroller}>
        {!search.found && meetings.length === 0 && !isMissing && (
          <FirstSteps meeting={false} clips={hasClips} shortcut={shortcut} />
        )}
        <AgendaGrid
          grid={grid}
          sections={sections}
          events={{ ...events, ...drag.events }}
          active={focus.active}
          opened={opened.keys}
          drop={drag.mark}
          isOpen={openness.isOpen}
          isSelected={selection.has}
          elsewhere={(row) => (search.found ? '' : elsewhere(row, topics))}
          checked={(row) => checkedLabel(looks?.get(row.view.clip.id))}
          edition={(row) => editionLabel(data.found.get(row.view.clip.id))}
          isSuperseded={(row) => isSuperseded(data.found.get(row.view.clip.id))}
          place={(row) => (search.found ? search.places(row.view) : '')}
          detail={(row) => <DetailOf key={`${row.key}/detail`} {...{ db, row, topics, actions, commands, show }} />}
        />
        {search.found?.section.clips.length === 0 && <NothingFound query={search.found.query} />}
        {!search.found && meeting && (
          <div className={styles.end}>
            {topics.length === 0 && <p>{boardWords.noTopics}</p>}
            <AddTopic key={meeting.id} meetingId={meeting.id} onAdd={(title) => actions.addTopic(meeting.id, title)} />
            <OutLink href="/desk.html#/agenda">{boardWords.editAgenda}</OutLink>
          </div>
        )}
        {!search.found && meeting && !hasClips && <FirstSteps meeting clips={false} shortcut={shortcut} />}
      </div>
      <BoardFoot
        db={db}
        actions={actions}
        selection={selection}
        hasMeeting={meeting !== null}
        canFile={topics.length > 0}
        onFile={(asked) => commands.pickFor(selection.rows, asked)}
        onFocusLost={toGrid}
        onKeys={() => setKeysShown(true)}
      />
      <p className="visually-hidden" role="status">
        {search.found ? boardWords.results(search.found.section.clips.length) : ''}
      </p>
      <div ref={badge} className={styles.badge} aria-hidden="true" />
      {pick && <TopicPicker pick={pick} onClose={() => setPick(null)} />}
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </main>
  );
}
