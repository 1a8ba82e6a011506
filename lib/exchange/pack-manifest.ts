import type { CheckedSnapshot } from './pack-index';
import type { PackInput } from './pack-input';
import type { PlacedClip } from './pack-layout';

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
 * what was stored when the page was clipped, and which clips were read there, and when. The same pack gives the same text: fixed keys in a fixed order, LF, UTF-8.
 */
export function packManifest(
  { preparedAt, meeting, marking }: PackInput,
  files: ListedFile[],
  snapshots: CheckedSnapshot[],
  clips: PlacedClip[],
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
      const evidence = readings(clips, file.path);
      return { ...file, snapshot: { address, takenAt, truncated, storedSha256, agrees: found.agrees, evidence } };
    }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Which clips were read on a page, and when: a page that had not changed is one file for several moments. */
function readings(clips: PlacedClip[], page: string): { path: string; seenAt: string }[] {
  return clips.flatMap(({ path, clip, snapshot, seenAgain }) =>
    [{ at: clip.clip.clippedAt, snapshot }, ...seenAgain].flatMap((seen) =>
      seen.snapshot?.path === page ? [{ path, seenAt: seen.at }] : [],
    ),
  );
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
