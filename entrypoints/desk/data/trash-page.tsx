import { useState } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { RefusalNotice } from '../../../components/refusal-notice';
import { useLive } from '../../../components/use-live';
import type { Refusal } from '../../../lib/model/refusal';
import type { TrashEntry } from '../../../lib/model/trash-entry';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { allTrash } from '../../../lib/store/trash-queries';
import { dataWords } from '../../../lib/words/data-words';
import { useDesk } from '../desk-context';
import { focusContent } from '../focus-content';
import plain from '../plain-page.module.css';
import { useTold } from '../use-told';
import styles from './data.module.css';
import { putBackEntry } from './put-back-entry';
import { SureButton } from './sure-button';
import { TrashRow } from './trash-row';

const say = dataWords.trash;

/** What was deleted in the last 30 days: to put back, or to delete for good. */
export function TrashPage() {
  const desk = useDesk();
  const { db, platform } = desk;
  const entries = useLive(() => allTrash(db), [db]);
  const { message, tell: show } = useTold();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (!entries) return null;

  function tell(sentence: string) {
    show(sentence);
    focusContent();
  }

  async function back(entry: TrashEntry) {
    const sentence = await putBackEntry(desk, entry.id);
    if (sentence) tell(sentence);
  }

  async function remove(gone: TrashEntry[]) {
    const answer = await deleteForGood(db, { entryIds: gone.map(({ id }) => id) }, platform.traces).catch(
      (): Refusal => ({ ok: false, reason: 'storage-failed' }),
    );
    setRefusal(answer.ok ? null : answer);
    if (answer.ok) tell(answer.everywhere ? say.gone : `${say.gone} ${dataWords.notYetInCopy}`);
  }

  return (
    <div className={plain.page}>
      <div className={plain.head}>
        <h1 className={plain.title}>{say.title}</h1>
        {entries.length > 1 && (
          <SureButton
            ask={say.emptyNow}
            askName={say.emptyNow}
            yes={say.emptyYes(entries.length)}
            onSure={() => void remove(entries)}
          />
        )}
      </div>
      <p className={plain.quiet}>{say.lead}</p>
      {refusal && <RefusalNotice refusal={refusal} />}
      {message !== '' && <p className={styles.message}>{message}</p>}
      {entries.length === 0 ? (
        <EmptyState title={say.emptyTitle}>
          <p>{say.emptyText}</p>
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {entries.map((entry) => (
            <TrashRow key={entry.id} entry={entry}>
              {(name) => (
                <>
                  <Button aria-label={say.putBackName(name)} onClick={() => void back(entry)}>
                    {say.putBack}
                  </Button>
                  <SureButton
                    ask={say.deleteNow}
                    askName={say.deleteName(name)}
                    yes={say.yes}
                    onSure={() => void remove([entry])}
                  />
                </>
              )}
            </TrashRow>
          ))}
        </ul>
      )}
    </div>
  );
}
