import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from '../../../components/button';
import { TableView } from '../../../components/table-view';
import type { TableContent } from '../../../lib/model/clip-content';
import type { Meeting } from '../../../lib/model/meeting';
import { systemStamps } from '../../../lib/store/stamps';
import { hxlRowIn } from '../../../lib/tables/hxl-row';
import { isReadMe } from '../../../lib/tables/is-read-me';
import { tableWords } from '../../../lib/words/table-words';
import { useDesk } from '../desk-context';
import { focusContent } from '../focus-content';
import plain from '../plain-page.module.css';
import { readTableInWorker } from '../thread/read-table-in-worker';
import styles from './paste.module.css';
import { PasteCells } from './paste-cells';
import { nothingPasted } from './paste-session';
import { StateSource } from './state-source';

const say = tableWords.paste;
/** A preview of them is enough to see that they are the right ones. */
const shownRows = 20;

/** A table out of a spreadsheet: pasted, looked at, given a source, and kept as a clip. */
export function PastePage({ meeting }: { meeting: Meeting | null }) {
  const { paste } = useDesk();
  const { stage, stated } = useSyncExternalStore(paste.subscribe, paste.now);
  const refused = stage.at === 'waiting' && stage.refused;
  const before = useRef(stage.at);
  const setStage = (next: typeof stage) => paste.change({ ...paste.now(), stage: next });
  const show = (content: TableContent) => setStage({ at: 'found', content, clipId: systemStamps.newId() });

  useEffect(() => {
    if (stage.at === 'found' && before.current !== 'found') focusContent();
    before.current = stage.at;
  }, [stage.at]);

  async function read(pasted: { html: string; text: string }) {
    setStage({ at: 'reading' });
    try {
      const content = await readTableInWorker(pasted);
      if (!content) setStage({ at: 'waiting', problem: say.nothing });
      else if (isReadMe(content)) setStage({ at: 'waiting', problem: say.readMe, refused: content });
      else show(content);
    } catch (cause) {
      console.error('desk: the pasted table was not read', cause);
      setStage({ at: 'waiting', problem: say.unreadable });
    }
  }

  return (
    <div className={`${plain.page} ${styles.page} ${stage.at === 'found' ? '' : plain.narrow}`}>
      <h1 className={plain.title}>{say.title}</h1>
      {stage.at === 'waiting' && <PasteCells problem={stage.problem} onPaste={(pasted) => void read(pasted)} />}
      {refused && (
        // What was refused for a sheet of explanations may be a table of words.
        <div className={plain.tools}>
          <Button look="quiet" onClick={() => show(refused)}>
            {say.takeReadMe}
          </Button>
        </div>
      )}
      {stage.at === 'reading' && <p role="status">{say.reading}</p>}
      {stage.at === 'found' && (
        <>
          <div className={plain.tools}>
            <span role="status">{found(stage.content)}</span>
            <Button look="quiet" onClick={() => paste.change(nothingPasted)}>
              {say.another}
            </Button>
          </div>
          <div>
            <TableView {...shown(stage.content)} maxRows={shownRows} />
          </div>
          <StateSource {...{ ...stage, stated, meeting }} />
        </>
      )}
    </div>
  );
}

function found({ header, rows }: TableContent): string {
  const hasTags = hxlRowIn([...header, ...rows]) >= 0;
  const width = Math.max(0, ...[...header, ...rows.slice(0, 1)].map((row) => row.length));
  return say.found(rows.length - (hasTags ? 1 : 0), width, hasTags);
}

function shown({ kind, quote, ...table }: TableContent) {
  return table;
}
