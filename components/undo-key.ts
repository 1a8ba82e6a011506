/** The name of the key that takes things back on this computer. */
export const undoKey = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z');
