import type { CheckedSnapshot } from './pack-index';
import type { PackInput } from './pack-input';

export interface ListedFile {
  path: string;
  bytes: number;
  sha256: string;
  mime: string;
  what: string;
}

const format = 'rapporteur-evidence-pack';
const version = 1;

/**
 * What a pack holds, for programs: each file but this one and SHA256SUMS, by path, with its size and sum; of each snapshot also
 * what was stored when the page was clipped. The same pack gives the same text: fixed keys in a fixed order, LF, UTF-8.
 */
export function packManifest(
  { preparedAt, meeting, marking }: PackInput,
  files: ListedFile[],
  snapshots: CheckedSnapshot[],
): string {
  const manifest = {
    format,
    version,
    madeAt: new Date(preparedAt).toISOString(),
    meeting: { title: meeting.title, date: meeting.date },
    marking,
    files: sorted(files).map((file) => {
      const found = snapshots.find(({ path }) => path === file.path);
      if (!found) return file;
      const { canonicalUrl: address, takenAt, truncated, sha256: storedSha256 } = found.snapshot;
      return { ...file, snapshot: { address, takenAt, truncated, storedSha256, agrees: found.agrees } };
    }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The sums as `sha256sum -c` checks them (GNU coreutils: sum, two spaces, path; no path here needs escaping). */
export function checkSums(files: Pick<ListedFile, 'path' | 'sha256'>[]): string {
  return sorted(files)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}

/** By code units, so that no computer's language changes the order. */
function sorted<T extends { path: string }>(files: T[]): T[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
