import { type ReactNode, useEffect } from 'react';
import { Button } from '../../components/button';
import { RefusalNotice } from '../../components/refusal-notice';
import { UndoBar } from '../../components/undo-bar';
import type { Meeting } from '../../lib/model/meeting';
import { dataWords } from '../../lib/words/data-words';
import { deskWords } from '../../lib/words/desk-words';
import { focusContent } from './focus-content';
import styles from './frame.module.css';
import { MeetingSwitcher } from './meeting-switcher';
import { BackupReminder } from './packs/backup-reminder';
import { type Route, routeHash } from './route';
import type { Actions } from './use-actions';

const sections = ['briefing', 'agenda', 'actions', 'figures', 'sources', 'packs'] as const;

/** What stays while the places change: the meeting, the sections, and below them what was done and what was refused. */
export function Frame(props: {
  route: Route;
  meetings: Meeting[];
  meeting: Meeting | null;
  actions: Actions;
  children: ReactNode;
}) {
  const { route, meeting, actions } = props;
  const inTrash = actions.takenBack?.entryId;
  const section = sections.find((name) => name === route.page) ?? null;

  useEffect(() => {
    document.title = deskWords.pageTitle(section ? deskWords.sections[section] : '', meeting?.title ?? null);
  }, [section, meeting?.title]);

  return (
    <div className={styles.frame}>
      {/* The hash is the route, so this is a button that moves the focus instead of a link. */}
      <button type="button" className={styles.skip} onClick={focusContent}>
        {deskWords.skip}
      </button>
      <header className={styles.bar}>
        <span className={styles.product}>{deskWords.product}</span>
        {props.meetings.length > 0 && (
          <>
            <MeetingSwitcher meetings={props.meetings} active={meeting} />
            <nav className={styles.sections} aria-label={deskWords.sectionsName}>
              {sections.map((name) => (
                <a key={name} href={routeHash({ page: name })} aria-current={name === section ? 'page' : undefined}>
                  {deskWords.sections[name]}
                </a>
              ))}
            </nav>
          </>
        )}
        <nav className={styles.data} aria-label={dataWords.nav}>
          <a href={routeHash({ page: 'trash' })} aria-current={route.page === 'trash' ? 'page' : undefined}>
            {dataWords.trash.link}
          </a>
          <a href={routeHash({ page: 'your-data' })} aria-current={route.page === 'your-data' ? 'page' : undefined}>
            {dataWords.yours.title}
          </a>
        </nav>
      </header>
      <main className={styles.content} id="content" tabIndex={-1}>
        <BackupReminder />
        {props.children}
      </main>
      <footer className={styles.foot}>
        {actions.refusal && (
          <div className={styles.notice}>
            <RefusalNotice refusal={actions.refusal} />
            <Button look="quiet" onClick={actions.dismiss}>
              {deskWords.dismiss}
            </Button>
          </div>
        )}
        {actions.step && <UndoBar step={actions.step} onUndo={() => void actions.takeBack(actions.step?.id)} />}
        {actions.takenBack && (
          <div className={styles.notice}>
            <p>{actions.takenBack.sentence}</p>
            {inTrash && (
              <Button look="quiet" onClick={() => void actions.putBack(inTrash)}>
                {dataWords.trash.putBack}
              </Button>
            )}
          </div>
        )}
        {actions.busy && (
          <p className={styles.notice}>
            <progress aria-label={deskWords.working} /> {deskWords.working}
          </p>
        )}
      </footer>
      <p className="visually-hidden" role="status">
        {actions.said}
      </p>
    </div>
  );
}
