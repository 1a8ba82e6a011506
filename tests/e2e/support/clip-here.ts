import type { Page } from '@playwright/test';
import type { Id } from '../../../lib/model/id';
import type { Rapporteur } from '../../driver/rapporteur';
import { selectText } from '../../driver/select-text';

/**
 * Clips what stands in an element of a page of a site that may be read, and files it under the first item: as the card has it done, without the
 * card, for tests of what comes later.
 * @param selector null for the page as such
 */
export async function clipHere(
  rapporteur: Rapporteur,
  desk: Page,
  { address, selector }: { address: string; selector: string | null },
): Promise<Id> {
  const page = await rapporteur.context.newPage();
  await page.goto(address);
  if (selector !== null) await selectText(page, selector);
  const clipId = await desk.evaluate(
    async ({ url, kind }) => {
      const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === url);
      const order = { type: 'clip-tab', clipId: crypto.randomUUID(), tabId: tab?.id, request: { kind } };
      const reply = await chrome.runtime.sendMessage(order);
      if (reply?.saved !== order.clipId) throw new Error(`The worker says: ${JSON.stringify(reply)}`);
      await fileUnderFirst(order.clipId);
      return order.clipId;

      async function fileUnderFirst(id: string) {
        const store = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('rapporteur');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const transaction = store.transaction(['topics', 'tags'], 'readwrite');
        const tags = transaction.objectStore('tags');
        const result = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const topics = await result(transaction.objectStore('topics').getAll());
        const position = await result(tags.count());
        const topicId = topics.find((topic) => topic.position === 0)?.id;
        const filed = { topicId, position, included: true, taggedAt: new Date().toISOString() };
        await result(tags.add({ id: crypto.randomUUID(), clipId: id, ...filed }));
        store.close();
      }
    },
    { url: page.url(), kind: selector === null ? 'page' : 'selection' },
  );
  await page.close();
  return clipId;
}
