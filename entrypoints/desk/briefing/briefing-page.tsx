import { memo, useCallback, useState } from 'react';
import { EmptyState } from '../../../components/empty-state';
import type { Meeting } from '../../../lib/model/meeting';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import { routeHash } from '../route';
import { BriefingOptions } from './briefing-options';
import { BriefingOutline } from './briefing-outline';
import styles from './briefing-page.module.css';
import { BriefingPreview } from './briefing-preview';
import { BriefingToolbar } from './briefing-toolbar';
import { useBriefing } from './use-briefing';

const say = deskWords.briefing;

/** The briefing as it will be sent, written in place. What else happens on the desk does not draw it anew. */
export const BriefingPage = memo(function BriefingPage({ meeting }: { meeting: Meeting }) {
  const { db } = useDesk();
  const [showExcluded, setShowExcluded] = useState(false);
  const [settingUp, setSettingUp] = useState(false);
  const briefing = useBriefing(db, meeting.id, showExcluded);
  const toggleExcluded = useCallback(() => setShowExcluded((shown) => !shown), []);
  const toggleSetUp = useCallback(() => setSettingUp((open) => !open), []);
  if (!briefing) return null;
  if (briefing.input.topics.length === 0) {
    return (
      <div className={plain.page}>
        <h1 className="visually-hidden">{deskWords.sections.briefing}</h1>
        <EmptyState title={say.emptyTitle}>
          <p>{say.emptyText}</p>
          <a href={routeHash({ page: 'agenda' })}>{say.emptyLink}</a>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <BriefingOutline briefing={briefing} />
      <div className={styles.main}>
        <BriefingToolbar
          briefing={briefing}
          showExcluded={showExcluded}
          onShowExcluded={toggleExcluded}
          settingUp={settingUp}
          onSetUp={toggleSetUp}
        />
        {settingUp && <BriefingOptions briefing={briefing.input.briefing} />}
        <BriefingPreview briefing={briefing} showExcluded={showExcluded} />
      </div>
    </div>
  );
});
