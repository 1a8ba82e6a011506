import '../../lib/model/configure-zod';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { startJournalThread } from '../../components/start-journal-thread';
import { openKept } from '../../lib/keeping/open-kept';
import type { Id } from '../../lib/model/id';
import { browserExits } from './browser-exits';
import { Card } from './card';
import { createCardActions } from './card-actions';
import { CardBoundary } from './card-boundary';
import type { Keys } from './early-keys';
import type { ClipOutcome } from './start-clip';

const HindranceNotice = lazy(() =>
  import('../../components/hindrance-notice').then((module) => ({ default: module.HindranceNotice })),
);

interface Begun {
  clipId: Id;
  outcome: Promise<ClipOutcome>;
  keys: Keys;
  /** Ask for the same clip once more. */
  start: () => Promise<ClipOutcome>;
}

export function drawCard({ clipId, outcome, keys, start }: Begun) {
  const place = document.getElementById('root');
  if (!place) return;
  const db = openKept(startJournalThread);
  const root = createRoot(place);
  const draw = (reached: Promise<ClipOutcome>) => {
    const actions = createCardActions(db, clipId, reached);
    root.render(
      <StrictMode>
        <CardBoundary>
          <Suspense fallback={null}>
            <HindranceNotice store={db} />
          </Suspense>
          <Card
            key={crypto.randomUUID()}
            db={db}
            actions={actions}
            keys={keys}
            exits={browserExits}
            onTryAgain={() => draw(start())}
          />
        </CardBoundary>
      </StrictMode>,
    );
  };
  draw(outcome);
}
