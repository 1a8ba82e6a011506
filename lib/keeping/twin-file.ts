import { journalFolders } from './journal-folders';

/** What the DOM's types leave to those of threads. */
interface SyncHandle {
  read(buffer: Uint8Array, options: { at: number }): number;
  write(buffer: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}
interface SyncFile {
  createSyncAccessHandle(): Promise<SyncHandle>;
}

const letters = new TextEncoder();
const lineEnd = 10;

/** A file of the journal and its twin, held by this thread alone. */
export interface TwinFile {
  name: string;
  /** Adds text at the end of both and returns when the disk has it. */
  add(text: string): void;
  /** As `add`, but the disk may take its time until `flush`. */
  addLazily(text: string): void;
  flush(): void;
  /** Ends a last line that was torn, in each of the two by itself. */
  endLine(): void;
  clear(): void;
  /** What the first of the two holds. */
  text(): string;
  close(): void;
}

/** @returns null where another page holds it */
export async function holdTwinFile(name: string): Promise<TwinFile | null> {
  const handles: SyncHandle[] = [];
  try {
    for (const folder of await journalFolders()) {
      const found: unknown = await folder.getFileHandle(name, { create: true });
      const file = found as SyncFile; // the cast: see `SyncHandle`
      handles.push(await file.createSyncAccessHandle());
    }
  } catch (cause) {
    for (const handle of handles) handle.close();
    if (cause instanceof DOMException && cause.name === 'NoModificationAllowedError') return null;
    throw cause;
  }
  const each = (act: (handle: SyncHandle) => void) => handles.forEach(act);
  const addLazily = (text: string) => {
    const bytes = letters.encode(text);
    each((handle) => {
      if (handle.write(bytes, { at: handle.getSize() }) !== bytes.length) throw new Error('the disk took only a part');
    });
  };
  const flush = () => each((handle) => handle.flush());
  return {
    name,
    addLazily,
    flush,
    add: (text) => {
      addLazily(text);
      flush();
    },
    endLine: () =>
      each((handle) => {
        const size = handle.getSize();
        const last = new Uint8Array(1);
        if (size > 0) handle.read(last, { at: size - 1 });
        if (size > 0 && last[0] !== lineEnd) handle.write(new Uint8Array([lineEnd]), { at: size });
      }),
    clear: () =>
      each((handle) => {
        handle.truncate(0);
        handle.flush();
      }),
    text: () => {
      const [handle] = handles;
      const bytes = new Uint8Array(handle?.getSize() ?? 0);
      handle?.read(bytes, { at: 0 });
      return new TextDecoder().decode(bytes);
    },
    close: () => each((handle) => handle.close()),
  };
}
