import { memo, useDeferredValue, useMemo } from 'react';
import { Button } from '../../../components/button';
import { estimatePages } from '../../../lib/briefing/flow/estimate-pages';
import { checkingWords } from '../../../lib/words/checking-words';
import { deskWords } from '../../../lib/words/desk-words';
import { routeHash } from '../route';
import styles from './briefing-page.module.css';
import type { LiveBriefing } from './use-briefing';

const say = deskWords.briefing;

/** What is done with the whole briefing: handed out, set up, held against an earlier version. */
export const BriefingToolbar = memo(function BriefingToolbar(props: {
  briefing: LiveBriefing;
  showExcluded: boolean;
  onShowExcluded: () => void;
  settingUp: boolean;
  onSetUp: () => void;
}) {
  const { flow, leftOut, minutes } = props.briefing;
  // All of the text is counted for it, which can wait until what changed is seen.
  const settled = useDeferredValue(flow);
  const pages = useMemo(() => estimatePages(settled), [settled]);
  return (
    <div className={styles.toolbar}>
      <a className={styles.handOut} href={routeHash({ page: 'hand-out' })}>
        {say.handOut}
      </a>
      <Button aria-expanded={props.settingUp} onClick={props.onSetUp}>
        {say.setUp}
      </Button>
      <a className={styles.link} href={routeHash({ page: 'versions' })}>
        {say.versions}
      </a>
      <a className={styles.link} href={routeHash({ page: 'checking' })}>
        {checkingWords.title}
      </a>
      {(leftOut > 0 || props.showExcluded) && (
        <Button look="quiet" aria-pressed={props.showExcluded} onClick={props.onShowExcluded}>
          {props.showExcluded ? say.hideLeftOut : say.showLeftOut(leftOut)}
        </Button>
      )}
      <span className={styles.message}>
        {say.length(minutes, Math.ceil(pages))}
        {flow.compact && pages > 2 && ` ${say.tooLong}`}
      </span>
    </div>
  );
});
