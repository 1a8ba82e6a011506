import type { FilesFound, Safety } from '../store/safety';

/**
 * The first to open the store after the browser started counts what is there; so does whoever could not read it.
 * @param trouble why it could not be read; null where nobody tried
 * @returns null where there was nothing to look for
 */
export async function lookBeforeOpening(name: string, safety: Safety, trouble: unknown): Promise<FilesFound | null> {
  // Without a canary there was no store, or an older one that has no second copy.
  if (!(await safety.canary.read())) return null;
  if (trouble === null && (await safety.lookedAt.isDone())) return null;
  const { lookAtFiles } = await safety.repair();
  return safety.alone(() => lookAtFiles(name, safety, trouble));
}
