import type { FileOrder } from '../../../entrypoints/desk/hand-out/file-order';
import { makeFile } from '../../../entrypoints/desk/hand-out/make-file';
import { forReaders, type ReadersChoice } from '../../../lib/briefing/for-readers';
import { besidePicture, circles, harms, type Planted, type Secret } from './planted-order';
import { wordsIn } from './spellings-in';

const formats = [
  'html',
  'markdown',
  'docx',
  'xlsx',
  'figuresCsv',
  'actionsCsv',
  'clipsCsv',
  'csl',
  'ris',
  'bibtex',
  'evidencePack',
] as const;

const exceeds = <T>(levels: readonly T[], mark: T, ceiling: T | null): boolean =>
  ceiling !== null && levels.indexOf(mark) > levels.indexOf(ceiling);

/** Whether readers may not see a secret; words of the person's own go by the briefing's marking. */
const isWithheld = (
  { sharing, sensitivity }: Secret,
  choice: ReadersChoice,
  own: Pick<Secret, 'sharing' | 'sensitivity'>,
): boolean =>
  exceeds(circles, sharing ?? own.sharing ?? 'CLEAR', choice.sharing) ||
  exceeds(harms, sensitivity ?? own.sensitivity ?? 'low', choice.sensitivity);

/** What was found where. */
export interface Leaks {
  /** One line each. */
  leaks: string[];
  /** Secrets that may be seen and were found, which shows that the looking works. */
  seen: number;
  /** Secrets that may not be seen, files looked into, and their bytes. */
  withheld: number;
  files: number;
  bytes: number;
}

/** Looks into files for what some readers may not see. @param also what nobody may see: of clips that were left out by hand, say */
export function lookout({ order, secrets }: Planted, choice: ReadersChoice, also: (secret: Secret) => boolean) {
  const withheld = secrets.filter((secret) => also(secret) || isWithheld(secret, choice, order.input.briefing));
  const open = secrets.filter((secret) => !withheld.includes(secret)).map(({ word }) => word);
  const words = withheld.map(({ word }) => word);
  const seen = new Set<string>();
  const told: Leaks = { leaks: [], seen: 0, withheld: withheld.length, files: 0, bytes: 0 };
  return {
    told,
    look(format: string, bytes: Uint8Array) {
      const found = wordsIn(bytes, [...words, ...open]);
      for (const { word, field, sharing, sensitivity } of withheld)
        if (found.has(word)) told.leaks.push(`${format}: ${field} of ${sharing}/${sensitivity}`);
      for (const word of open) if (found.has(word)) seen.add(word);
      told.seen = seen.size;
      told.files += 1;
      told.bytes += bytes.length;
    },
  };
}

/**
 * Makes every file and the clipboard for some readers and looks for what they may not see.
 * @param prepare what leaves out what they may not have: the product's own, or a sabotage of it
 */
export async function leaksOf(planted: Planted, choice: ReadersChoice, prepare = forReaders): Promise<Leaks> {
  const { order } = planted;
  const { input } = prepare(order.input, choice);
  const readable = new Set(
    input.topics.flatMap(({ clips }) => clips.filter(({ included }) => included).map(({ clip }) => clip.snapshotId)),
  );
  const pages = order.pages.filter(({ id }) => readable.has(id));
  const made: Omit<FileOrder, 'format'> = { ...order, input, pages };
  const { told, look } = lookout(planted, choice, ({ field }) => field === besidePicture);
  for (const format of formats) {
    const file = await makeFile({ ...made, format });
    if (file.kind === 'file') look(format, file.bytes);
  }
  const copied = await makeFile({ ...made, format: 'clipboard' });
  if (copied.kind === 'clipboard') look('clipboard', new TextEncoder().encode(copied.html + copied.text));
  return told;
}
