import '../../lib/model/configure-zod';
import '../../components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { FailureBoundary } from '../../components/failure-boundary';
import { HindranceNotice } from '../../components/hindrance-notice';
import { LibraryNotice } from '../../components/library-notice';
import { startJournalThread } from '../../components/start-journal-thread';
import { openKept } from '../../lib/keeping/open-kept';
import { askShow } from '../../lib/messaging/ask-show';
import { notifyAgenda } from '../../lib/messaging/notify-agenda';
import { siteLeave } from '../../lib/messaging/site-leave';
import type { Id } from '../../lib/model/id';
import { failureReason } from '../../lib/store/failure-reason';
import { boardWords } from '../../lib/words/board-words';
import { Board } from './board';
import { OutLink } from './out-link';

const db = openKept(startJournalThread);
const show = {
  show: (clipId: Id) => askShow((message) => browser.runtime.sendMessage(message), clipId),
  ask: siteLeave.ask,
};
const agendaChanged = () => void notifyAgenda((message) => browser.runtime.sendMessage(message));

/** The keys that clip: the person may have changed them, or another extension may hold them. */
async function clipShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name?.startsWith('_execute'))?.shortcut || null;
}

const root = document.getElementById('root');
if (root) {
  const board = createRoot(root);
  const draw = (shortcut: string | null) =>
    board.render(
      <StrictMode>
        <FailureBoundary reasonOf={failureReason}>
          <HindranceNotice store={db} />
          <LibraryNotice store={db} toSetAside={<OutLink href="/desk.html#/your-data">{boardWords.openDesk}</OutLink>}>
            <OutLink href="/desk.html#/packs">{boardWords.openDesk}</OutLink>
          </LibraryNotice>
          <Board db={db} agendaChanged={agendaChanged} shortcut={shortcut} show={show} />
        </FailureBoundary>
      </StrictMode>,
    );
  draw(null);
  clipShortcut().then(draw, () => {}); // without the keys the board says "press the button"
}
