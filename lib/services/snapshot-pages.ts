import { type PageText, pageText } from '../editions/page-text';
import type { Id } from '../model/id';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/** Snapshots never change: those read last are kept ready. */
const ready = new Map<Id, PageText>();
const mostReady = 30;

/** The readable text of snapshots; what is missing or cannot be unpacked is left out. Not for live queries: unpacking is no read of the store. */
export async function snapshotPages(db: RapporteurDatabase, ids: Id[]): Promise<Map<Id, PageText>> {
  const pages = new Map<Id, PageText>();
  for (const id of ids) {
    const page = ready.get(id) ?? (await unpacked(db, id));
    if (page === null) continue;
    pages.set(id, page);
    ready.delete(id);
    ready.set(id, page);
    for (const old of ready.keys()) if (ready.size > mostReady) ready.delete(old);
  }
  return pages;
}

async function unpacked(db: RapporteurDatabase, id: Id): Promise<PageText | null> {
  const snapshot = await db.snapshots.get(id);
  if (!snapshot) return null;
  const bytes = new Uint8Array(snapshot.gzip); // a copy of its own buffer, as a Blob takes it
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text().then(pageText, (cause) => {
    console.error('editions: a snapshot cannot be unpacked', cause);
    return null;
  });
}
