import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import { labelText } from '../sanitize/label-text';
import { clipsSheet } from './clips-sheet';
import { evidenceText } from './evidence-text';
import { paced } from './paced';
import { type CheckedSnapshot, packIndex } from './pack-index';
import type { PackClip, PackInput } from './pack-input';
import { packLayout } from './pack-layout';
import { checkSums, type ListedFile, packManifest } from './pack-manifest';
import { sheetCsv } from './sheet-csv';
import type { CitedSource } from './source-facts';
import { sourcesCslJson } from './sources-csl-json';
import { utcText } from './utc-text';
import { zipArchive } from './zip-archive';

interface Entry extends Pick<ListedFile, 'path' | 'mime' | 'what'> {
  bytes: Uint8Array<ArrayBuffer>;
  packed: boolean;
}

/**
 * A briefing and all its evidence as one ZIP archive that can be read and checked without this program: the rendered briefing, a text
 * for each clip, the pages as they were, the pictures, tables and sums. The same input gives the same bytes. Of clips that are not
 * for attribution it holds the words only; their pages and sources are left out unless another clip tells them anyway.
 */
export async function evidencePack(input: PackInput): Promise<Uint8Array<ArrayBuffer>> {
  const { words, sha256, pause } = input;
  const worked = paced(pause);
  const { what } = words.pack;
  const layout = packLayout(input);
  const snapshots: CheckedSnapshot[] = [];
  const pages: Entry[] = [];
  for (const placed of layout.snapshots) {
    const page = textEntry(placed.path, placed.snapshot.text, what.snapshot);
    const sum = await sha256(page.bytes);
    snapshots.push({ ...placed, sha256: sum, agrees: sum === placed.snapshot.sha256.toLowerCase() });
    pages.push(page);
    await worked(page.bytes.length);
  }
  const evidence: Entry[] = [];
  for (const placed of layout.clips) {
    evidence.push(textEntry(placed.path, evidenceText(placed, words), what.evidence));
    await worked(perClip);
  }
  const index = await packIndex(input, layout, snapshots);
  await pause();
  const sources = sourcesOf(input);
  await pause();
  const sheet = clipsSheet(input.clips, words);
  await pause();
  const table = sheetCsv(sheet);
  const entries: Entry[] = [
    textEntry('README.txt', words.pack.readme(readmeFacts(input)), what.readme),
    textEntry('index.html', index, what.index, 'text/html'),
    ...layout.files.map(({ path, file }) => ({
      ...{ path, mime: file.mime, what: what.briefing, bytes: file.bytes },
      packed: !file.mime.startsWith('text/'),
    })),
    ...evidence,
    ...pages,
    ...layout.images.map(({ path, image }) => ({
      ...{ path, mime: image.mime, what: what.image, bytes: new Uint8Array(image.bytes), packed: true },
    })),
    textEntry('sources.csl.json', sources, what.sources, 'application/vnd.citationstyles.csl+json'),
    textEntry('clips.csv', table, what.clips, 'text/csv'),
    ...input.tables.map(({ path, mime, bytes }) => ({
      ...{ path, mime, what: what.tables[path], bytes },
      packed: !mime.startsWith('text/'),
    })),
  ];
  await pause();
  const listed: ListedFile[] = [];
  for (const { path, mime, what: told, bytes } of entries) {
    listed.push({ path, bytes: bytes.length, sha256: await sha256(bytes), mime, what: told });
    await worked(bytes.length);
  }
  const manifest = textEntry(
    'manifest.json',
    packManifest(input, listed, snapshots, layout.clips),
    '',
    'application/json',
  );
  const sums = checkSums([...listed, { path: manifest.path, sha256: await sha256(manifest.bytes) }]);
  return zipArchive([...entries, manifest, textEntry('SHA256SUMS', sums, '')], { at: input.preparedAt, pause });
}

/** As much work as so many bytes to compress. */
const perClip = 8_192;

function textEntry(path: string, text: string, what: string, mime = 'text/plain'): Entry {
  return { path, mime, what, bytes: new TextEncoder().encode(text), packed: false };
}

function readmeFacts({ meeting, marking, preparedAt, words }: PackInput): string[] {
  const { pack } = words;
  const facts = [
    [pack.meeting, labelText(meeting.title)],
    [pack.date, meeting.date ?? ''],
    [pack.marking, labelText(marking)],
    [pack.madeAt, utcText(preparedAt)],
  ] as const;
  return facts.filter(([, text]) => text !== '').map(([label, text]) => words.noted(label, text));
}

/** Each source of a clip that may be attributed, once, with the moments at which it was read. */
function sourcesOf({ clips, zone, words }: PackInput): string {
  const cited = new Map<Id, CitedSource>();
  for (const { clip, source, seenAgain } of clips.filter(isAttributable)) {
    const moments: Instant[] = [clip.clippedAt, ...seenAgain.map(({ at }) => at)];
    const accessed = [...(cited.get(source.id)?.accessed ?? []), ...moments];
    cited.set(source.id, { source, accessed });
  }
  return sourcesCslJson([...cited.values()], { zone, words });
}

function isAttributable({ clip }: PackClip): boolean {
  return !clip.nonAttributable;
}
