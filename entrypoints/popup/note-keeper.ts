/** Milliseconds of rest in typing after which a note is stored. */
const rest = 250;

export type NoteKeeper = ReturnType<typeof createNoteKeeper>;

/**
 * Stores a note while it is written.
 * @param write stores it; answers whether it is stored
 * @param changed is told whenever `unsaved` is another
 */
export function createNoteKeeper(write: (note: string) => Promise<boolean>, changed: () => void) {
  let unsaved: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const note = unsaved;
    if (note === null || !(await write(note)) || unsaved !== note) return;
    unsaved = null;
    changed();
  }
  return {
    type(note: string) {
      unsaved = note;
      changed();
      clearTimeout(timer);
      timer = setTimeout(flush, rest);
    },
    flush,
    /** What is not known to be stored yet; null where everything is. */
    unsaved: (): string | null => unsaved,
  };
}
