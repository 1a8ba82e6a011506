import '../../lib/model/configure-zod';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '../../lib/store/open-database';
import { createBadge } from './badge';
import { cardPorts } from './card-ports';
import { createClipper } from './clipper';
import { createContextMenus } from './context-menus';
import { messageHandler } from './message-handler';
import { onCommand } from './on-command';
import { createPageImporter } from './page-importer';

/** Every listener is registered in the worker's first turn: the browser wakes it only for listeners that it saw there. */
export default defineBackground(() => {
  const db = openDatabase();
  const badge = createBadge(db);
  const clipper = createClipper(db, badge);
  const importer = createPageImporter(db, clipper);
  const menus = createContextMenus(db, clipper, importer);

  browser.runtime.onMessage.addListener(messageHandler(clipper, menus, importer));
  browser.runtime.onConnect.addListener(cardPorts(db, clipper));
  browser.contextMenus.onClicked.addListener(menus.onClicked);
  browser.commands.onCommand.addListener(onCommand);
  browser.runtime.onInstalled.addListener(menus.follow);
  browser.runtime.onStartup.addListener(menus.follow);

  menus.follow();
});
