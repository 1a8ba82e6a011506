import { liveQuery } from 'dexie';
import { type Browser, browser } from 'wxt/browser';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { Topic } from '../../lib/model/topic';
import { failureReason } from '../../lib/store/failure-reason';
import { activeMeeting, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { menuWords } from '../../lib/words/menu-words';
import type { Clipper } from './clipper';
import { menuTitle } from './menu-title';
import { orderFromMenu, placeOf } from './order-from-menu';
import type { PageImporter } from './page-importer';
import { pendingClips } from './pending-clips';
import { refusedKeeper } from './refused-keeper';
import type { ScreenTaker } from './screen-taker';

const shownKey = 'menus-shown';
const importPlace = 'import-minutes';
const partPlace = 'part-of-screen';
const kinds = ['selection', 'link', 'image', 'page'] as const;
export type ContextMenus = ReturnType<typeof createContextMenus>;

const log = (what: string) => (cause: unknown) => console.error(`menus: ${what}`, cause);

async function build(topics: Topic[]) {
  await browser.contextMenus.removeAll();
  for (const kind of kinds) {
    const create = (id: string, title: string, parentId?: string) =>
      browser.contextMenus.create({
        id,
        title: menuTitle(title),
        contexts: kind === 'image' ? [kind, 'video'] : [kind], // what a video shows is a picture
        ...(parentId ? { parentId } : {}),
      });
    create(kind, menuWords.clipTo[kind]);
    create(placeOf(kind, null), menuWords.inbox, kind);
    topics.forEach((topic, index) => {
      create(placeOf(kind, topic.id), menuWords.topic(index + 1, topic.title), kind);
    });
  }
  browser.contextMenus.create({ id: 'page:end', type: 'separator', parentId: 'page', contexts: ['page'] });
  const { importMinutes, partOfScreen } = menuWords;
  for (const [place, title] of [
    [partPlace, partOfScreen],
    [importPlace, importMinutes],
  ] as const) {
    browser.contextMenus.create({ id: `${place}:page`, title, parentId: 'page', contexts: ['page'] });
    browser.contextMenus.create({ id: `${place}:action`, title, contexts: ['action'] });
  }
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
  const area = browser.storage.session;
  const refused = refusedKeeper(area);

  const rebuild = (topics: Topic[]) => {
    // One after the other: two builds at once would make an item twice.
    building = building.then(() => buildAnew(topics)).catch(log('not built'));
  };
  const activeTopics = async () => {
    const meeting = await activeMeeting(db);
    return meeting ? topicsOf(db, meeting.id) : [];
  };
  liveQuery(activeTopics).subscribe({ next: rebuild, error: log('no agenda') });

  /** A menu has no place to say why something was refused: the card does. */
  const tell = async (tabId: number, refusal: Refusal, pending?: string) => {
    await refused.keep(refusal, pending).catch(log('a refusal is not held'));
    await clipper.showRefused(tabId).catch(() => undefined); // the tab may be gone; the notice is kept
  };
  const say = async (tabId: number, reply: { ok: true } | Refusal, pending?: string) => {
    if (reply.ok) return;
    await tell(tabId, reply, pending);
    await browser.action.openPopup().catch(() => undefined); // an older browser: the badge says that there is something to read
  };

  const clips = pendingClips(db, area, tell);
  clips.tellLeft().catch(log('no pending clips'));

  return {
    /** Look at the agenda again; pages ask for it because a sleeping worker hears no broadcast. */
    follow() {
      activeTopics().then(rebuild, log('no agenda'));
    },
    async onClicked(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): Promise<void> {
      if (tab?.id === undefined) return;
      const tabId = tab.id;
      const [place] = String(info.menuItemId).split(':');
      if (place === importPlace)
        return importer.fromMenu(tabId, info.frameId ?? 0).catch((cause) => {
          console.error('import: failed', cause);
          return say(tabId, { ok: false, reason: failureReason(cause) });
        });
      if (place === partPlace) return say(tabId, await screens.take(tabId, null));
      const order = orderFromMenu(info, tab, crypto.randomUUID());
      if (!order) return;
      const pending = clips.note(order);
      await say(tabId, await clipper.clip(order), pending);
      await area.remove(pending);
    },
  };
}
