import { Button } from '../../components/button';
import type { ClipView } from '../../lib/model/clip-view';
import { embeddingHost } from '../../lib/model/embedding-host';
import type { Meeting } from '../../lib/model/meeting';
import { deleteClips } from '../../lib/services/delete-clips';
import { writeNote } from '../../lib/services/write-note';
import { clipWords } from '../../lib/words/clip-words';
import { deskWords } from '../../lib/words/desk-words';
import { frameWords } from '../../lib/words/frame-words';
import { ClipActions } from './actions/clip-actions';
import { AutosaveText } from './autosave-text';
import { ClipMarking } from './clip/clip-marking';
import { ShowClip } from './clip/show-clip';
import styles from './clip-page.module.css';
import { ClipTopics } from './clip-topics';
import { useDesk } from './desk-context';
import { momentText } from './meeting-date';
import { draftKey } from './recover-drafts';

const say = deskWords.clip;

/** What the person does with a clip: open it, note something, file it, delete it. */
export function ClipSide({ view, meeting }: { view: ClipView; meeting: Meeting | null }) {
  const { db, act, locale } = useDesk();
  const { clip } = view;
  const host = embeddingHost(clip);
  return (
    <aside className={styles.side}>
      <p className={styles.quiet}>
        <span className={styles.kind}>{clipWords.kinds[clip.content.kind]}</span> ·{' '}
        {say.clippedAt(momentText(clip.clippedAt, locale))}
      </p>
      {host && <p className={styles.quiet}>{frameWords.embedded(host)}</p>}
      {clip.labels && (
        <p className={styles.quiet}>
          {say.standsUnder} <bdi>{clip.labels.join(' › ')}</bdi>
        </p>
      )}
      {clip.dataUrl && (
        <p className={styles.quiet}>
          <a href={clip.dataUrl} target="_blank" rel="noreferrer noopener">
            {say.dataOf}
          </a>
        </p>
      )}
      <ShowClip clip={clip} />
      <AutosaveText
        draft={draftKey('note', clip.id)}
        value={clip.note}
        label={say.note}
        labelled
        write={(note) => writeNote(db, { clipId: clip.id, note })}
      />
      <ClipMarking view={view} />
      {meeting && <ClipTopics view={view} meeting={meeting} />}
      {meeting && <ClipActions clipId={clip.id} meeting={meeting} />}
      <p>
        <Button look="danger" onClick={() => void act(() => deleteClips(db, { clipIds: [clip.id] }))}>
          {say.delete}
        </Button>
      </p>
    </aside>
  );
}
