import { useState } from 'react';
import { acceptWhatIsThere } from '../../../lib/store/accept-what-is-there';
import { causesOf } from '../../../lib/store/failure-reason';
import { safetyWords as say } from '../../../lib/words/safety-words';
import { useDesk } from '../desk-context';
import { SureButton } from './sure-button';

/** The way to take what is there for the whole library from now on: it asks twice, and says so where that could not be noted. */
export function GoOn() {
  const { db } = useDesk();
  const [hasFailed, setFailed] = useState(false);

  function goOn() {
    setFailed(false);
    acceptWhatIsThere(db).catch((cause) => {
      console.error('desk: the library was not taken for whole', causesOf(cause));
      setFailed(true);
    });
  }

  return (
    <>
      {hasFailed && <p>{say.goOnFailed}</p>}
      <SureButton ask={say.goOn} askName={say.goOn} yes={say.goOnYes} onSure={goOn} />
    </>
  );
}
