import type { Page } from '@playwright/test';
import type { Id } from '../../../lib/model/id';
import { putRecord } from '../../driver/put-record';
import type { Rapporteur } from '../../driver/rapporteur';
import { readTable } from '../../driver/read-table';
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
      return order.clipId;
    },
    { url: page.url(), kind: selector === null ? 'page' : 'selection' },
  );
  await page.close();
  const topics = await readTable(desk, 'topics');
  const filed = { topicId: topics.find(({ position }) => position === 0)?.id, included: true };
  const position = (await readTable(desk, 'tags')).length;
  await putRecord(desk, 'tags', {
    id: crypto.randomUUID(),
    clipId,
    position,
    ...filed,
    taggedAt: new Date().toISOString(),
  });
  return clipId;
}
