/** What is needed of `browser.storage.local` and `.session`. A page that the browser gives none has one that asks the worker. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Both of them: what outlasts the browser's end, and what does not. */
export interface StorageAreas {
  local: StorageArea & {
    onChanged: {
      addListener(hear: (changes: object) => void): void;
      removeListener(hear: (changes: object) => void): void;
    };
  };
  session: StorageArea;
}
