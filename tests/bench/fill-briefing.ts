import type { Page } from '@playwright/test';
import type { BriefingInput } from '../../lib/briefing/briefing-input';
import { recordText } from '../../lib/journal/record-text';
import { schemaVersion } from '../../lib/store/database-schema';

/** Bytes do not cross into a page as such. */
const encoded = (value: unknown) =>
  JSON.stringify(value, (_key, item: unknown) =>
    item instanceof Uint8Array ? { bytesOf: Buffer.from(item).toString('base64') } : item,
  );

/** Writes the records of a briefing into the store of the extension, and makes its meeting the active one. */
export async function fillBriefing(desk: Page, input: BriefingInput): Promise<void> {
  const entries = input.topics.flatMap(({ topic, clips }) => clips.map((entry) => ({ topicId: topic.id, entry })));
  const before = { ...input.meeting, id: crypto.randomUUID(), title: 'Earlier', date: '2018-06-28' };
  const said = input.topics.map(({ topic, lastTime }) => ({
    ...topic,
    id: crypto.randomUUID(),
    meetingId: before.id,
    figures: lastTime?.figures ?? [],
    said: lastTime?.said ?? [],
    carriedFromId: null,
  }));
  const tables = {
    meetings: [input.meeting, before],
    topics: [
      ...input.topics.map(({ topic }, index) => ({ ...topic, carriedFromId: said[index]?.id ?? null })),
      ...said,
    ],
    clips: [...new Map(entries.map(({ entry }) => [entry.clip.id, entry.clip])).values()],
    sources: [...new Map(entries.map(({ entry }) => [entry.source.id, entry.source])).values()],
    images: [...input.images.values()],
    tags: entries.map(({ topicId, entry }) => ({
      ...{ id: crypto.randomUUID(), clipId: entry.clip.id, topicId, position: entry.position },
      ...{ included: entry.included, taggedAt: entry.clip.clippedAt },
    })),
    settings: [{ id: 'settings', activeMeetingId: input.meeting.id }],
  };
  // A record without its seal would be set aside as damaged while it is measured.
  const seals = Object.entries(tables).flatMap(([table, rows]) =>
    rows.map((record) => ({ table, key: record.id, hash: recordText(record).seal })),
  );
  await desk.evaluate(
    async ({ json, version }) => {
      const filled: Record<string, object[]> = JSON.parse(json, (_key, item) =>
        typeof item?.bytesOf === 'string'
          ? Uint8Array.from(atob(item.bytesOf), (character) => character.charCodeAt(0))
          : item,
      );
      const open = indexedDB.open('rapporteur', version);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      const transaction = db.transaction(Object.keys(filled), 'readwrite');
      for (const [table, rows] of Object.entries(filled))
        for (const row of rows) transaction.objectStore(table).put(row);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      db.close();
    },
    { json: encoded({ ...tables, seals }), version: schemaVersion * 10 },
  );
  await desk.reload();
}
