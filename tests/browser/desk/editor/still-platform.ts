import type { Platform } from '../../../../entrypoints/desk/platform';

/** A browser around the desk that does nothing. */
export const stillPlatform: Platform = {
  shortcuts: async () => [],
  shortcutsPlace: '',
  openShortcuts: null,
  send: async () => undefined,
  readMinutes: async () => ({ ok: false, reason: 'document-unreadable' }),
  takePageForImport: async () => null,
};
