import { useState } from 'react';
import { Button } from '../../components/button';
import { downloadText } from '../../components/download-text';
import { meetingIcs } from '../../lib/exchange/meeting-ics';
import type { Meeting } from '../../lib/model/meeting';
import type { Topic } from '../../lib/model/topic';
import { fileName } from '../../lib/sanitize/file-name';
import { deskWords } from '../../lib/words/desk-words';
import { minutesWords } from '../../lib/words/minutes-words';
import { tableWords } from '../../lib/words/table-words';
import { useDesk } from './desk-context';
import styles from './plain-page.module.css';
import { routeHash } from './route';

const say = deskWords.agenda;

/** What can be done with a meeting as a whole, beside its agenda. */
export function MeetingTools({ meeting, topics }: { meeting: Meeting; topics: Topic[] }) {
  const { say: announce } = useDesk();
  const [message, setMessage] = useState('');

  function exportIcs() {
    const made = meetingIcs({ meeting, topics, now: new Date().toISOString() });
    const name = fileName(meeting.title, 'ics');
    if (made.ok) downloadText(name, 'text/calendar', made.text);
    const sentence = made.ok ? say.icsDone(name) : say.icsUndated;
    setMessage(sentence);
    announce(sentence);
  }

  return (
    <div className={styles.tools}>
      <Button onClick={exportIcs}>{say.ics}</Button>
      <a href={routeHash({ page: 'import' })}>{minutesWords.importLink}</a>
      <a href={routeHash({ page: 'paste-table' })}>{tableWords.paste.link}</a>
      <span className={styles.quiet}>{message}</span>
    </div>
  );
}
