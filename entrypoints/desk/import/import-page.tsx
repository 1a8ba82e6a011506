import { useEffect, useRef } from 'react';
import type { Meeting } from '../../../lib/model/meeting';
import { useDesk } from '../desk-context';
import { focusContent } from '../focus-content';
import { ReviewPage } from '../review/review-page';
import { ChooseDocument } from './choose-document';
import { ChooseMeetings } from './choose-meetings';
import { ReadingNotice } from './reading-notice';
import { useImport } from './use-import';
import { useTakenPage } from './use-taken-page';

/** Minutes on their way in: the document is chosen, read, and checked by the person. */
export function ImportPage({ meetings }: { meetings: Meeting[] }) {
  const { session } = useDesk();
  const { state } = useImport();
  const step = state.stage === 'review' ? `review ${state.queue[0]}` : state.stage;
  const before = useRef(step);
  useTakenPage(state);

  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo(0, 0);
    // What had the focus is gone with the step before.
    if (document.activeElement === document.body) focusContent();
  }, [step]);

  switch (state.stage) {
    case 'waiting':
      return <ChooseDocument {...state} />;
    case 'reading':
      return <ReadingNotice name={state.name} />;
    case 'choosing':
      return <ChooseMeetings imported={state.imported} />;
    case 'review':
      return (
        <ReviewPage
          key={step}
          review={state}
          meetings={meetings}
          onDraft={(draft) => session.change({ ...state, draft, edited: true })}
        />
      );
  }
}
