import { citation } from '../../../lib/briefing/citation';
import { textOfRuns } from '../../../lib/briefing/runs';
import { settingOf } from '../../../lib/briefing/setting';
import { evidencePack } from '../../../lib/exchange/evidence-pack';
import { markingText } from '../../../lib/privacy/marking-text';
import { exchangeWords } from '../../../lib/words/exchange-words';
import { sha256 } from '../gunzip';
import type { FileOrder } from './file-order';
import { clipRowsOf } from './rows-of';

type Making = (order: FileOrder) => Promise<string | Uint8Array>;

const forms = [
  { format: 'html', path: 'briefing.html', mime: 'text/html' },
  {
    format: 'docx',
    path: 'briefing.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { format: 'markdown', path: 'briefing.md', mime: 'text/markdown' },
] as const;

const tables = [
  { format: 'figuresCsv', path: 'figures.csv', mime: 'text/csv' },
  {
    format: 'xlsx',
    path: 'tables.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const;

/** The evidence pack of this version: the full briefing in three formats, and all that stands behind it. */
export async function makePack(
  order: FileOrder,
  makers: Record<(typeof forms | typeof tables)[number]['format'], Making>,
): Promise<Uint8Array> {
  const input = { ...order.input, briefing: { ...order.input.briefing, form: 'full' as const } }; // literal for the union
  const { meeting, briefing, readers, preparedAt } = input;
  const setting = settingOf(briefing.language, meeting.zone);
  const files = [];
  for (const form of forms) files.push({ ...form, bytes: await made(makers[form.format], { ...order, input }) });
  const sheets = [];
  for (const table of tables) sheets.push({ ...table, bytes: await made(makers[table.format], { ...order, input }) });
  const clips = clipRowsOf(input).map(({ entry, ...row }) => ({
    ...row,
    citation: textOfRuns(citation(entry, setting)),
    seenAgain: order.sightings
      .filter(({ clipId }) => clipId === row.clip.id)
      .map(({ seenAt, snapshotId }) => ({ at: seenAt, snapshotId })),
  }));
  const shown = new Set(clips.flatMap(({ clip }) => (clip.content.kind === 'image' ? [clip.content.imageId] : [])));
  const level = readers.sensitivity;
  return evidencePack({
    meeting,
    preparedAt,
    marking: markingText(
      readers.sharing,
      level === null
        ? ''
        : `${setting.words.sensitivityLabel}${setting.words.colon}${setting.words.sensitivity[level]}`,
    ),
    files,
    tables: sheets,
    clips,
    snapshots: order.pages,
    images: [...input.images.values()].filter(({ id }) => shown.has(id)),
    zone: meeting.zone,
    words: exchangeWords,
    sha256,
    pause: async () => {}, // it has a thread to itself
  });
}

async function made(make: Making, order: FileOrder): Promise<Uint8Array<ArrayBuffer>> {
  const file = await make(order);
  return typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file);
}
