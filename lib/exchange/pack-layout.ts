import type { Instant } from '../model/instant';
import type { StoredImage } from '../model/stored-image';
import { fileName } from '../sanitize/file-name';
import { labelText } from '../sanitize/label-text';
import type { ExchangeWords } from '../words/exchange-words';
import { itemsOf } from './clip-row';
import type { PackClip, PackInput, PackSnapshot } from './pack-input';

/** Where everything lies in a pack, and what belongs together. All paths are safe on Windows, macOS and Linux, and differ in more than case. */
export interface PackLayout {
  files: { path: string; file: PackInput['files'][number] }[];
  clips: PlacedClip[];
  snapshots: PlacedSnapshot[];
  images: { path: string; image: StoredImage }[];
}

export interface PlacedClip {
  /** "E001". */
  label: string;
  path: string;
  clip: PackClip;
  snapshot: PlacedSnapshot | null;
  /** When its words were found again, and the page as it was then: another file, or the same where nothing had changed. */
  seenAgain: { at: Instant; snapshot: PlacedSnapshot | null }[];
  imagePath: string | null;
}

export interface PlacedSnapshot {
  path: string;
  snapshot: PackSnapshot;
}

const longestName = 48;
const ownNames = [
  ...['README.txt', 'index.html', 'sources.csl.json', 'clips.csv', 'figures.csv', 'tables.xlsx'],
  ...['manifest.json', 'SHA256SUMS'],
];

/**
 * Gives everything its place. A page is in the pack only where a clip that may be attributed was taken from it: of a clip that is
 * not for attribution, no name and no path tells where it comes from (Chatham House Rule).
 */
export function packLayout({ files, clips, snapshots, images, words }: PackInput): PackLayout {
  const shown = new Set(
    clips
      .filter(({ clip }) => !clip.nonAttributable)
      .flatMap(({ clip, seenAgain }) => [clip.snapshotId, ...seenAgain.map(({ snapshotId }) => snapshotId)]),
  );
  const pages = snapshots
    .filter(({ id }) => shown.has(id))
    .map((snapshot, index) => ({
      path: `snapshots/${fileName(`${index + 1}-${slug(hostOf(snapshot.canonicalUrl))}`, 'txt')}`,
      snapshot,
    }));
  const pictures = images.map((image, index) => ({
    path: `images/${index + 1}.${image.mime.replace('image/', '').replace('jpeg', 'jpg')}`,
    image,
  }));
  return {
    files: placedFiles(files),
    clips: clips.map((clip, index) => {
      const label = `E${String(index + 1).padStart(3, '0')}`;
      const { content, snapshotId, nonAttributable } = clip.clip;
      const pageOf = (wanted: string | null) =>
        nonAttributable ? null : (pages.find(({ snapshot }) => snapshot.id === wanted) ?? null);
      return {
        label,
        path: `evidence/${fileName(`${label}-${slug(shortTitle(clip, words))}`, 'txt')}`,
        clip,
        snapshot: pageOf(snapshotId),
        seenAgain: clip.seenAgain.map(({ at, snapshotId: then }) => ({ at, snapshot: pageOf(then) })),
        imagePath:
          content.kind === 'image' ? (pictures.find(({ image }) => image.id === content.imageId)?.path ?? null) : null,
      };
    }),
    snapshots: pages,
    images: pictures,
  };
}

/** Only the last part of a path counts, and a name that is taken gets a number. */
function placedFiles(files: PackInput['files']): PackLayout['files'] {
  const taken = new Set(ownNames.map((name) => name.toLowerCase()));
  return files.map((file) => {
    const [, stem = '', extension = ''] = /([^/\\]*?)(?:\.([a-z0-9]+))?$/i.exec(file.path) ?? [];
    let path = fileName(slug(stem), extension || 'bin');
    for (let number = 2; taken.has(path.toLowerCase()); number += 1)
      path = fileName(`${slug(stem)}-${number}`, extension || 'bin');
    taken.add(path.toLowerCase());
    return { path, file };
  });
}

function shortTitle(row: PackClip, words: ExchangeWords): string {
  const title = row.clip.nonAttributable ? '' : (row.source.fields.title.chosen?.value ?? '');
  return title || itemsOf(row, words) || row.clip.content.kind;
}

/** The letters and digits of a text, parted by dashes: nothing that a path, a shell or an eye could read otherwise. */
function slug(text: string): string {
  const words =
    labelText(text)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .join('-')
    .slice(0, longestName)
    .replace(/[\uD800-\uDBFF]$|-$/, '');
}

/** The host in ASCII, so that no look-alike letters pass for another site. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
