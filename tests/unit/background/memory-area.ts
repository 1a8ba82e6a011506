/** The browser's memory; whatever `full` says is refused. */
export function memoryArea(full: (items: Record<string, unknown>) => boolean = () => false) {
  const stored: Record<string, unknown> = {};
  const area = {
    get: async (keys?: string | null) => (keys ? { [keys]: stored[keys] } : { ...stored }),
    set: async (items: Record<string, unknown>) => {
      if (full(items)) throw new Error('quota');
      Object.assign(stored, structuredClone(items));
    },
    remove: async (key: string) => void delete stored[key],
  };
  return { stored, area };
}
