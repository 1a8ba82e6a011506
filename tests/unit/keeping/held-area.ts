/** The browser's storage of settings, in memory. */
export function heldArea() {
  const kept = new Map<string, unknown>();
  const heard = new Set<(changes: object) => void>();
  const tell = (keys: string[]) => {
    for (const hear of heard) hear(Object.fromEntries(keys.map((key) => [key, {}])));
  };
  return {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, kept.get(key)])),
    async set(items: Record<string, unknown>) {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
      tell(Object.keys(items));
    },
    async remove(keys: string[]) {
      for (const key of keys) kept.delete(key);
      tell(keys);
    },
    onChanged: {
      addListener: (hear: (changes: object) => void) => void heard.add(hear),
      removeListener: (hear: (changes: object) => void) => void heard.delete(hear),
    },
  };
}
