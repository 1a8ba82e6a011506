import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { RefusalNotice } from '../../components/refusal-notice';
import { TypedMark } from '../../components/typed-mark';
import type { Refusal } from '../../lib/model/refusal';
import { commonWords } from '../../lib/words/common-words';
import { regionWords as say } from '../../lib/words/region-words';
import { PartPreview } from './part-preview';
import styles from './region.module.css';
import type { TakenPart } from './take-part';
import type { Kept } from './use-region';

interface Props {
  part: TakenPart;
  kept: Kept;
  refusal: Refusal | null;
  onUndo: () => void;
  onKeepAgain: () => void;
  onAnother: () => void;
  onBack: () => void;
}

/** The disk has it: the ways on, and the way back. */
export function KeptPart({ part, kept, refusal, onUndo, onKeepAgain, onAnother, onBack }: Props) {
  return (
    <main className={styles.kept}>
      <div role="status">
        <h1>{kept.takenBack ? say.takenBack : say.kept}</h1>
      </div>
      {refusal && <RefusalNotice refusal={refusal} />}
      {!kept.takenBack && (
        <>
          <p>{say.keptText}</p>
          <PartPreview part={part} alt={say.preview} />
          <TypedMark clip={kept} />
        </>
      )}
      <div className={styles.buttons}>
        <Button look="primary" autoFocus onClick={onBack}>
          {say.back}
          <Kbd>{say.enter}</Kbd>
        </Button>
        <Button onClick={onAnother}>{say.another}</Button>
        {kept.takenBack ? (
          <Button look="quiet" onClick={onKeepAgain}>
            {say.keepAgain}
          </Button>
        ) : (
          <Button look="quiet" onClick={onUndo}>
            {commonWords.undo}
          </Button>
        )}
      </div>
    </main>
  );
}
