import { useId, useState } from 'react';
import { Field } from '../../../components/field';
import { useLive } from '../../../components/use-live';
import type { Meeting } from '../../../lib/model/meeting';
import { wipeMeeting } from '../../../lib/services/wipe-meeting';
import { meetingHoldings } from '../../../lib/store/meeting-holdings';
import { dataWords } from '../../../lib/words/data-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import { ConfirmByTyping } from './confirm-by-typing';
import styles from './data.module.css';
import type { Wipe } from './wipe';

const say = dataWords.yours;

/** Wipes one meeting: says what goes, and asks for its title. */
export function WipeMeeting({ meetings, wipe }: { meetings: Meeting[]; wipe: Wipe }) {
  const { db, platform } = useDesk();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const meeting = meetings.find((one) => one.id === chosen) ?? null;
  const holds = useLive(async () => (chosen === '' ? null : meetingHoldings(db, chosen)), [db, chosen]);
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.wipeMeeting}</h2>
      <p className={plain.quiet}>{say.wipeMeetingHint}</p>
      {meetings.length === 0 ? (
        <p>{say.noMeetings}</p>
      ) : (
        <Field label={say.which}>
          {(wiring) => (
            <select {...wiring} value={meeting ? chosen : ''} onChange={({ target }) => setChosen(target.value)}>
              <option value="">{say.choose}</option>
              {meetings.map(({ id: meetingId, title }) => (
                <option key={meetingId} value={meetingId}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {meeting && holds && (
        <>
          <p role="status">
            {say.willGo({ ...holds, clips: holds.clipIds.length, trash: holds.trash.length })} {say.stay(holds.shared)}
          </p>
          <ConfirmByTyping
            key={meeting.id}
            label={say.typeTitle}
            expected={meeting.title}
            button={say.wipeIt}
            onConfirmed={() => {
              setChosen('');
              void wipe(() => wipeMeeting(db, { meetingId: meeting.id }, platform.traces), say.wiped(meeting.title));
            }}
          />
        </>
      )}
    </section>
  );
}
