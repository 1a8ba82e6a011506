import { RefusalNotice } from '../../../components/refusal-notice';
import type { Meeting } from '../../../lib/model/meeting';
import { handOutWords } from '../../../lib/words/hand-out-words';
import { routeHash } from '../route';
import { ChooseReaders } from './choose-readers';
import { FormatButtons } from './format-buttons';
import styles from './hand-out.module.css';
import { LeftBehind } from './left-behind';
import { PrintSheet } from './print-sheet';
import { useHandOut } from './use-hand-out';
import { usePrepared } from './use-prepared';

const say = handOutWords;

/** Where the briefing leaves: for whom, what stays behind for them, and in which form. */
export function HandOutPage({ meeting }: { meeting: Meeting }) {
  const { choice, choose, prepared, versions } = usePrepared(meeting.id);
  const handOut = useHandOut(meeting, prepared ?? null);
  if (prepared === undefined) return null;
  if (prepared === null) return <RefusalNotice refusal={{ ok: false, reason: 'not-found' }} />;
  return (
    <>
      <div className={styles.page}>
        <p>
          <a href={routeHash({ page: 'briefing' })}>{say.back}</a>
        </p>
        <h1 className={styles.title}>{say.title}</h1>
        <ChooseReaders choice={choice} choose={choose} versions={versions} prepared={prepared} />
        <LeftBehind prepared={prepared} choice={choice} choose={choose} />
        <FormatButtons busy={handOut.busy} hxl={handOut.hxl} onHxl={handOut.setHxl} onMake={handOut.make} />
        <p className={styles.message} role="status">
          {handOut.message}
        </p>
      </div>
      {handOut.printing && <PrintSheet input={prepared.input} onPrinted={handOut.printed} />}
    </>
  );
}
