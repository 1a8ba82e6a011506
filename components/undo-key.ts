import { isMac } from './is-mac';

/** The name of the key that takes things back on this computer. */
export const undoKey = (): string => (isMac() ? '⌘Z' : 'Ctrl+Z');
