const named = /^rapporteur-backup-(\d{4}-\d\d-\d\d)T\d\d-\d\d-\d\d(?:-([0-9a-f]{8}))?\.zip$/;
/** Files that stay, and days of which one stays. */
const kept = 10;

/** Which of these files are backups, newest first, whoever made them. */
export function backupsAmong(names: string[]): string[] {
  return names
    .filter((name) => named.test(name))
    .toSorted()
    .toReversed();
}

/**
 * The backups that are more than is kept: the newest ten of this library stay, and the newest of each of the last ten days with one. What another library
 * wrote is never among them, nor what has no library in its name, as builds before wrote it: whose it is, nobody knows.
 * @param latest the one just made, which is the newest, whatever the clock said when the others were
 */
export function surplusBackups(names: string[], latest: string): string[] {
  const library = named.exec(latest)?.[2];
  if (!library) return [];
  const others = backupsAmong(names).filter((name) => name !== latest && named.exec(name)?.[2] === library);
  const days = new Set<string | undefined>();
  return [latest, ...others].filter((name, at) => {
    const day = named.exec(name)?.[1];
    const isLastOfDay = !days.has(day);
    days.add(day);
    return at >= kept && !(isLastOfDay && days.size <= kept);
  });
}
