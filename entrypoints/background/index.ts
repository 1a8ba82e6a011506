import '../../lib/model/configure-zod';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startJournalThread } from '../../components/start-journal-thread';
import { keepSafe } from '../../lib/keeping/keep-safe';
import { threadJournal } from '../../lib/keeping/thread-journal';
import { standByStore } from '../../lib/ledger/stand-by-store';
import { repairs } from '../../lib/repair/repairs';
import { openDatabase } from '../../lib/store/open-database';
import { createBadge } from './badge';
import { cardPorts } from './card-ports';
import { createCheckKeeper } from './check-keeper';
import { checkPorts } from './check-ports';
import { createChecker } from './checker';
import { createClipper } from './clipper';
import { closeStorage } from './close-storage';
import { createContextMenus } from './context-menus';
import { figuresHere } from './figures-here';
import { figuresInOffscreen } from './figures-in-offscreen';
import { messageHandler } from './message-handler';
import { offscreenJournal } from './offscreen-journal';
import { onCommand } from './on-command';
import { createPageImporter } from './page-importer';
import { createPageLooker } from './page-looker';
import { createPdfReader, pdfDoors } from './pdf-reader';
import { createScreenTaker } from './screen-taker';
import { storageForPage } from './storage-for-page';
import { tabDoors } from './tab-doors';

/** Every listener is registered in the worker's first turn: the browser wakes it only for listeners that it saw there. */
export default defineBackground({
  type: 'module',
  main() {
    closeStorage();
    const journal = typeof Worker === 'undefined' ? offscreenJournal() : threadJournal(startJournalThread);
    const safety = keepSafe(journal, async () => repairs);
    const db = openDatabase('rapporteur', async () => standByStore(safety));
    const badge = createBadge(db);
    // Known when it is built, so that no other browser gets code that it cannot run.
    const askFigures = import.meta.env.FIREFOX ? figuresHere(db) : figuresInOffscreen;
    const clipper = createClipper(db, badge, createPdfReader(db, { ...pdfDoors, askFigures }));
    const importer = createPageImporter(db, clipper);
    const screens = createScreenTaker(clipper);
    const looker = createPageLooker(db, tabDoors);
    const checks = createCheckKeeper(tabDoors);
    const checker = createChecker(db, tabDoors, checks);
    const menus = createContextMenus(db, clipper, importer, screens);

    browser.runtime.onMessage.addListener(messageHandler(clipper, menus, importer, screens, looker, storageForPage));
    browser.runtime.onConnect.addListener(cardPorts(db, clipper, askFigures));
    browser.runtime.onConnect.addListener(checkPorts(checker, checks));
    browser.contextMenus.onClicked.addListener(menus.onClicked);
    browser.commands.onCommand.addListener(onCommand);
    browser.runtime.onInstalled.addListener(menus.follow);
    browser.runtime.onStartup.addListener(menus.follow);

    menus.follow();
    void safety.beforeWriting(); // so that the first clip need not wait for it
  },
});
