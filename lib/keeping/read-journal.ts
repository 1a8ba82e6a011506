import { journalFolders } from './journal-folders';

/** The text of every file of the journal and its twin; also of those that another page is writing. */
export async function readJournal(): Promise<string[]> {
  const texts: string[] = [];
  for (const folder of await journalFolders()) {
    for await (const handle of folder.values()) {
      if (handle.kind === 'file') texts.push(await (await handle.getFile()).text());
    }
  }
  return texts;
}
