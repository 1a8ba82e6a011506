/** What is in one of them is in the other, too. */
export const journalFolderNames = ['journal', 'journal-twin'];

/**
 * The two folders of the journal, in the browser's private files. Everything in it stands in both, under names that are made once and
 * used again and again: the browser keeps the names in a small database of its own, which is written as little as can be.
 */
export async function journalFolders(): Promise<FileSystemDirectoryHandle[]> {
  const root = await navigator.storage.getDirectory();
  const open = (name: string) => root.getDirectoryHandle(name, { create: true });
  return Promise.all(journalFolderNames.map(open));
}
