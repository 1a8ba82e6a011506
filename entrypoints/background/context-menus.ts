import { liveQuery } from 'dexie';
import { type Browser, browser } from 'wxt/browser';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { Topic } from '../../lib/model/topic';
import { activeMeeting, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { menuWords } from '../../lib/words/menu-words';
import type { Clipper } from './clipper';
import { menuTitle } from './menu-title';
import { orderFromMenu, placeOf } from './order-from-menu';
import type { PageImporter } from './page-importer';
import { refusedKeeper } from './refused-keeper';
import type { ScreenTaker } from './screen-taker';

const shownKey = 'menus-shown';
const importPlace = 'import-minutes';
const partPlace = 'part-of-screen';
const kinds = ['selection', 'link', 'image', 'page'] as const;
/** What a video shows is a picture. */
const contextsOf = { selection: ['selection'], link: ['link'], image: ['image', 'video'], page: ['page'] } as const;
export type ContextMenus = ReturnType<typeof createContextMenus>;

async function build(topics: Topic[]) {
  await browser.contextMenus.removeAll();
  for (const kind of kinds) {
    const create = (id: string, title: string, parentId?: string) =>
      browser.contextMenus.create({
        id,
        title: menuTitle(title),
        contexts: [...contextsOf[kind]],
        ...(parentId ? { parentId } : {}),
      });
    create(kind, menuWords.clipTo[kind]);
    create(placeOf(kind, null), menuWords.inbox, kind);
    topics.forEach((topic, index) => {
      create(placeOf(kind, topic.id), menuWords.topic(index + 1, topic.title), kind);
    });
  }
  const { importMinutes, partOfScreen } = menuWords;
  browser.contextMenus.create({ id: 'page:end', type: 'separator', parentId: 'page', contexts: ['page'] });
  browser.contextMenus.create({ id: `${partPlace}:page`, title: partOfScreen, parentId: 'page', contexts: ['page'] });
  browser.contextMenus.create({ id: `${partPlace}:action`, title: partOfScreen, contexts: ['action'] });
  browser.contextMenus.create({
    id: `${importPlace}:page`,
    title: importMinutes,
    parentId: 'page',
    contexts: ['page'],
  });
  browser.contextMenus.create({ id: `${importPlace}:action`, title: importMinutes, contexts: ['action'] });
}

/**
 * Builds the menus unless they are as wanted. They outlive the worker, and so does the note of what they show: to take them away
 * at every start would take them from under the pointer. The browser forgets the note where it may forget the menus.
 */
async function buildAnew(topics: Topic[]) {
  const wanted = JSON.stringify(topics.map(({ id, title }) => [id, title] satisfies [Id, string]));
  const { [shownKey]: shown } = await browser.storage.session.get(shownKey);
  if (shown === wanted) return;
  await build(topics);
  await browser.storage.session.set({ [shownKey]: wanted });
}

/** "Clip selection / link / image / page to >" the inbox or a topic of the active meeting, a part of the screen, and the import of minutes. */
export function createContextMenus(
  db: RapporteurDatabase,
  clipper: Clipper,
  importer: PageImporter,
  screens: Pick<ScreenTaker, 'take'>,
) {
  let building = Promise.resolve();
  const refused = refusedKeeper(browser.storage.session);

  const rebuild = (topics: Topic[]) => {
    // One after the other: two builds at once would make an item twice.
    building = building.then(() => buildAnew(topics)).catch((cause) => console.error('menus: not built', cause));
  };
  const activeTopics = async () => {
    const meeting = await activeMeeting(db);
    return meeting ? topicsOf(db, meeting.id) : [];
  };
  liveQuery(activeTopics).subscribe({ next: rebuild, error: (cause) => console.error('menus: no agenda', cause) });

  /** A menu has no place to say why something was refused: the card does. */
  const say = async (tabId: number, reply: { ok: true } | Refusal) => {
    if (reply.ok) return;
    await refused.keep(reply).catch((cause) => console.error('menus: a refusal is not held', cause));
    await clipper.showRefused(tabId).catch(() => undefined); // the tab may be gone; the notice is kept
    await browser.action.openPopup().catch(() => undefined); // an older browser: the badge says that there is something to read
  };

  return {
    /** Look at the agenda again; pages ask for it because a sleeping worker hears no broadcast. */
    follow() {
      activeTopics().then(rebuild, (cause) => console.error('menus: no agenda', cause));
    },
    async onClicked(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab) {
      if (String(info.menuItemId).startsWith(`${importPlace}:`)) {
        if (tab?.id !== undefined) await importer.fromMenu(tab.id, info.frameId ?? 0);
        return;
      }
      if (String(info.menuItemId).startsWith(`${partPlace}:`)) {
        if (tab?.id !== undefined) await say(tab.id, await screens.take(tab.id, null));
        return;
      }
      const order = tab && orderFromMenu(info, tab, crypto.randomUUID());
      if (!order) return;
      await say(order.tabId, await clipper.clip(order));
    },
  };
}
