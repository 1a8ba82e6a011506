import type { FilesFound, Safety } from '../store/safety';
import type { OpeningTrouble } from '../store/stand-by';

/**
 * The first to open the store after the browser started counts what is there; so does whoever could not read it.
 * @returns null where there was nothing to look for
 */
export async function lookBeforeOpening(
  name: string,
  safety: Safety,
  trouble: OpeningTrouble,
): Promise<FilesFound | null> {
  // Without a canary there was no store, or an older one that has no second copy.
  if (!(await safety.canary.read())) return null;
  if (trouble === 'none' && (await safety.lookedAt.isDone())) return null;
  const { lookAtFiles } = await safety.repair();
  return safety.aloneAtOpening(() => lookAtFiles(name, safety, trouble));
}
