import { z } from 'zod';

const entrySchema = z.strictObject({ base: z.string(), text: z.string() });
export type DraftEntry = z.infer<typeof entrySchema> & { key: string };

const prefix = 'rapporteur-draft:';

/**
 * Text that is typed but not committed yet. A tab that closes kills a running transaction, but a line in the page's own
 * `localStorage` is written before the next key is read, so the next desk can finish what this one began, and a form shows again what was typed in it.
 */
export interface DraftJournal {
  /** @param base what the store held when typing began */
  keep: (key: string, base: string, text: string) => void;
  drop: (key: string) => void;
  /** What is there under a name, from this desk or an earlier one. */
  find: (key: string) => DraftEntry | null;
  /** Entries that an earlier desk left behind. */
  all: () => DraftEntry[];
}

/** @param pageStorage `localStorage`; a full or forbidden one costs only the second line of defence */
export function createDraftJournal(pageStorage: Storage): DraftJournal {
  return {
    keep: (key, base, text) => {
      try {
        pageStorage.setItem(prefix + key, JSON.stringify({ base, text }));
      } catch {
        // A text is written into the store itself 300 ms later; a form costs what is typed only if its page closes.
      }
    },
    drop: (key) => pageStorage.removeItem(prefix + key),
    find: (key) => readEntry(key, pageStorage.getItem(prefix + key))[0] ?? null,
    all: () =>
      Object.keys(pageStorage)
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => readEntry(key.slice(prefix.length), pageStorage.getItem(key))),
  };
}

function readEntry(key: string, json: string | null): DraftEntry[] {
  try {
    return [{ key, ...entrySchema.parse(JSON.parse(json ?? '')) }];
  } catch {
    return [];
  }
}
