import type { FileOrder } from '../../../entrypoints/desk/hand-out/file-order';
import { makeFile } from '../../../entrypoints/desk/hand-out/make-file';
import { forReaders, type ReadersChoice } from '../../../lib/briefing/for-readers';
import { circles, harms, type Planted, type Secret } from './planted-order';
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
export const isWithheld = (
  { sharing, sensitivity }: Secret,
  choice: ReadersChoice,
  own: Pick<Secret, 'sharing' | 'sensitivity'>,
): boolean =>
  exceeds(circles, sharing ?? own.sharing ?? 'CLEAR', choice.sharing) ||
  exceeds(harms, sensitivity ?? own.sensitivity ?? 'low', choice.sensitivity);

/**
 * Makes every file and the clipboard for some readers and looks for what they may not see.
 * @param prepare what leaves out what they may not have: the product's own, or a sabotage of it
 * @returns leaks, one line each, and how many secrets that may be seen were found, which shows that the looking works
 */
export async function leaksOf(
  { order, secrets }: Planted,
  choice: ReadersChoice,
  prepare = forReaders,
): Promise<{ leaks: string[]; seen: number }> {
  const { briefing } = order.input;
  const withheld = secrets.filter((secret) => isWithheld(secret, choice, briefing));
  const open = secrets.filter((secret) => !withheld.includes(secret)).map(({ word }) => word);
  const { input } = prepare(order.input, choice);
  const readable = new Set(
    input.topics.flatMap(({ clips }) => clips.filter(({ included }) => included).map(({ clip }) => clip.snapshotId)),
  );
  const pages = order.pages.filter(({ id }) => readable.has(id));
  const made: Omit<FileOrder, 'format'> = { ...order, input, pages };
  const leaks: string[] = [];
  const seen = new Set<string>();
  const look = (format: string, bytes: Uint8Array) => {
    const found = wordsIn(
      bytes,
      withheld.map(({ word }) => word),
    );
    leaks.push(
      ...withheld
        .filter(({ word }) => found.has(word))
        .map(({ field, sharing, sensitivity }) => `${format}: ${field} of ${sharing}/${sensitivity}`),
    );
    for (const word of wordsIn(bytes, open)) seen.add(word);
  };
  for (const format of formats) {
    const file = await makeFile({ ...made, format });
    if (file.kind === 'file') look(format, file.bytes);
  }
  const copied = await makeFile({ ...made, format: 'clipboard' });
  if (copied.kind === 'clipboard') look('clipboard', new TextEncoder().encode(copied.html + copied.text));
  return { leaks, seen: seen.size };
}
