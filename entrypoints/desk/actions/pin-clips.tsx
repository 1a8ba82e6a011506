import { useDeferredValue, useState } from 'react';
import { Button } from '../../../components/button';
import { clipLine } from '../../../components/clip-line';
import { SourceLine } from '../../../components/source-line';
import { useLive } from '../../../components/use-live';
import { foldText } from '../../../lib/language/fold-text';
import type { ClipView } from '../../../lib/model/clip-view';
import type { Id } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import { clipsOfTopic, inboxClips } from '../../../lib/store/clip-queries';
import { topicsOf } from '../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import styles from './actions.module.css';

const say = deskWords.actions;
const most = 8;

/** Clips of the meeting and of the inbox to choose from, narrowed down by search. */
export function PinClips(props: { meeting: Meeting; pinned: Id[]; onPin: (clipId: Id) => void }) {
  const { db } = useDesk();
  const [search, setSearch] = useState('');
  const wanted = foldText(useDeferredValue(search)).trim();
  const clips = useLive(() => clipsToPin(db, props.meeting.id), [db, props.meeting.id]);
  if (!clips) return null;
  const free = clips.filter(({ clip }) => !props.pinned.includes(clip.id));
  const found = free.filter(({ clip, source }) =>
    wanted
      .split(/\s+/)
      .every((word) =>
        foldText(`${clipLine(clip, source)} ${source.fields.title.chosen?.value ?? ''} ${clip.note}`).includes(word),
      ),
  );
  return (
    <search className={styles.pin}>
      <input
        type="search"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        aria-label={say.pinSearch}
        placeholder={say.pinSearch}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 && <p className={styles.quiet}>{clips.length === 0 ? say.pinEmpty : say.pinNone}</p>}
      <ul className={styles.clips}>
        {found.slice(0, most).map(({ clip, source }) => (
          <li key={clip.id}>
            <span dir="auto">
              {clipLine(clip, source)}
              <SourceLine source={source} />
            </span>
            <Button aria-label={say.pinName(clipLine(clip, source))} onClick={() => props.onPin(clip.id)}>
              {say.pinThis}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > most && <p className={styles.quiet}>{say.pinMore(found.length - most)}</p>}
    </search>
  );
}

/** Each clip once, in the order of the agenda, the inbox last. */
async function clipsToPin(db: RapporteurDatabase, meetingId: Id): Promise<ClipView[]> {
  const topics = await topicsOf(db, meetingId);
  const views = [...(await Promise.all(topics.map(({ id }) => clipsOfTopic(db, id)))), await inboxClips(db)].flat();
  return [...new Map(views.map((view) => [view.clip.id, view])).values()];
}
