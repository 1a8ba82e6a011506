import { type PageText, pageText } from '../editions/page-text';
import type { Id } from '../model/id';
import type { Snapshot } from '../model/snapshot';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/** Snapshots never change: those read last are kept ready. */
const ready = new Map<Id, PageText>();
const mostReady = 30;
/** Unpacked at a time. */
const together = 20;

/** The readable text of snapshots; what is missing or cannot be unpacked is left out. Not for live queries: unpacking is no read of the store. */
export async function snapshotPages(db: RapporteurDatabase, ids: Id[]): Promise<Map<Id, PageText>> {
  const pages = new Map<Id, PageText>();
  for (const id of ids) {
    const page = ready.get(id);
    if (page) pages.set(id, page);
  }
  const wanted = ids.filter((id) => !pages.has(id));
  for (let from = 0; from < wanted.length; from += together) {
    const snapshots = await db.snapshots.bulkGet(wanted.slice(from, from + together));
    await Promise.all(
      snapshots.map(async (snapshot) => {
        const page = snapshot && (await unpacked(snapshot));
        if (page) pages.set(snapshot.id, page);
      }),
    );
  }
  for (const [id, page] of [...pages].slice(-mostReady)) {
    ready.delete(id);
    ready.set(id, page);
  }
  for (const old of ready.keys()) if (ready.size > mostReady) ready.delete(old);
  return pages;
}

async function unpacked({ gzip }: Snapshot): Promise<PageText | null> {
  const bytes = new Uint8Array(gzip); // a copy of its own buffer, as a Blob takes it
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text().then(pageText, (cause) => {
    console.error('editions: a snapshot cannot be unpacked', cause);
    return null;
  });
}
