import { useState } from 'react';
import { Button } from '../../../components/button';
import { TableView } from '../../../components/table-view';
import type { TableContent } from '../../../lib/model/clip-content';
import type { Meeting } from '../../../lib/model/meeting';
import { tableWords } from '../../../lib/words/table-words';
import { focusContent } from '../focus-content';
import plain from '../plain-page.module.css';
import { readTableInWorker } from '../thread/read-table-in-worker';
import styles from './paste.module.css';
import { PasteCells } from './paste-cells';
import { StateSource } from './state-source';

const say = tableWords.paste;
/** A preview of them is enough to see that they are the right ones. */
const shownRows = 20;

type Stage = { at: 'waiting'; problem: string } | { at: 'reading' } | { at: 'found'; content: TableContent };

/** A table out of a spreadsheet: pasted, looked at, given a source, and kept as a clip. */
export function PastePage({ meeting }: { meeting: Meeting | null }) {
  const [stage, setStage] = useState<Stage>({ at: 'waiting', problem: '' });

  async function read(pasted: { html: string; text: string }) {
    setStage({ at: 'reading' });
    try {
      const content = await readTableInWorker(pasted);
      setStage(content ? { at: 'found', content } : { at: 'waiting', problem: say.nothing });
      if (content) focusContent();
    } catch (cause) {
      console.error('desk: the pasted table was not read', cause);
      setStage({ at: 'waiting', problem: say.unreadable });
    }
  }

  return (
    <div className={`${plain.page} ${styles.page} ${stage.at === 'found' ? '' : plain.narrow}`}>
      <h1 className={plain.title}>{say.title}</h1>
      {stage.at === 'waiting' && <PasteCells problem={stage.problem} onPaste={(pasted) => void read(pasted)} />}
      {stage.at === 'reading' && <p role="status">{say.reading}</p>}
      {stage.at === 'found' && (
        <>
          <div className={plain.tools}>
            <span role="status">{found(stage.content)}</span>
            <Button look="quiet" onClick={() => setStage({ at: 'waiting', problem: '' })}>
              {say.another}
            </Button>
          </div>
          <div>
            <TableView {...shown(stage.content)} maxRows={shownRows} />
          </div>
          <StateSource content={stage.content} meeting={meeting} />
        </>
      )}
    </div>
  );
}

function found({ header, rows }: TableContent): string {
  return say.found(rows.length, Math.max(0, ...[...header, ...rows.slice(0, 1)].map((row) => row.length)));
}

function shown({ kind, quote, ...table }: TableContent) {
  return table;
}
