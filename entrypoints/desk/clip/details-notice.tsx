import { useMemo } from 'react';
import { Button } from '../../../components/button';
import type { Clip } from '../../../lib/model/clip';
import type { Sensitivity } from '../../../lib/model/sensitivity';
import type { Sharing } from '../../../lib/model/sharing';
import { countDetails } from '../../../lib/privacy/count-details';
import { sharingLabel } from '../../../lib/privacy/marking-text';
import { stricterSensitivity } from '../../../lib/privacy/sensitivity-levels';
import { stricterSharing } from '../../../lib/privacy/sharing-levels';
import { markClip } from '../../../lib/services/mark-clip';
import { markingWords } from '../../../lib/words/marking-words';
import { useDesk } from '../desk-context';
import styles from './marking.module.css';

const say = markingWords;
/** What OCHA's default protocol asks for contacts of persons. */
const wanted: { sensitivity: Sensitivity; sharing: Sharing } = { sensitivity: 'high', sharing: 'AMBER+STRICT' };

/** Says which personal details a clip holds, and offers the marking for them; nothing where it holds none. */
export function DetailsNotice({ clip }: { clip: Clip }) {
  const { db, act } = useDesk();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a clip's content never changes, though every change of the store brings it anew
  const found = useMemo(() => countDetails(clip.content), [clip.id]);
  if (found.length === 0) return null;
  const what = say.together(found.map(({ kind, inTable, count }) => say.details[kind](count, inTable)));
  // What is marked more strictly already stays so.
  const marks = {
    sensitivity: stricterSensitivity(clip.sensitivity, wanted.sensitivity),
    sharing: stricterSharing(clip.sharing, wanted.sharing),
  };
  const isMarked = marks.sensitivity === clip.sensitivity && marks.sharing === clip.sharing;
  return (
    <div className={styles.notice}>
      <h3>{say.foundTitle}</h3>
      <p>{say.found(what)}</p>
      <p>{say.foundMeans}</p>
      {isMarked ? (
        <p>{say.foundAlready}</p>
      ) : (
        <Button onClick={() => void act(() => markClip(db, { clipId: clip.id, marks }))}>
          {say.markThem(sharingLabel(wanted.sharing))}
        </Button>
      )}
    </div>
  );
}
