import { useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { RefusalNotice } from '../../components/refusal-notice';
import type { CheckTabReply } from '../../lib/messaging/check-tab-reply';
import type { Verdict } from '../../lib/model/verification';
import { checkingWords } from '../../lib/words/checking-words';
import type { Exits } from './browser-exits';

/** What looking for the earlier clips of this page shows; loaded when the person asks for it. */
export function CheckHere({ asked, exits }: { asked: Promise<CheckTabReply>; exits: Pick<Exits, 'desk'> }) {
  const [reply, setReply] = useState<CheckTabReply | null>(null);
  useEffect(() => {
    asked.then(setReply, () => setReply({ ok: false, reason: 'no-answer' }));
  }, [asked]);
  if (reply?.ok === false) return <RefusalNotice refusal={reply} />;
  if (reply === null) return <p role="status">{checkingWords.checkingHere}</p>;
  const { results } = reply;
  const counts: Record<Verdict, number> = { stands: 0, changed: 0, gone: 0, unchecked: 0 };
  for (const { verdict } of results) counts[verdict] += 1;
  const [first, second] = results.filter(({ verdict }) => verdict === 'changed' || verdict === 'gone');
  return (
    <p role="status">
      {results.length === 0 ? checkingWords.nothingHere : `${checkingWords.summary(counts, 0)}. `}
      {first && (
        <Button look="quiet" onClick={() => exits.desk(second ? 'checking' : `clip/${first.clipId}`)}>
          {checkingWords.showAtDesk}
        </Button>
      )}
    </p>
  );
}
