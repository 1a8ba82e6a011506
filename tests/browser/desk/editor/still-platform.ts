import type { Platform } from '../../../../entrypoints/desk/platform';
import { stillChecks } from '../still-checks';

/** A browser around the desk that does nothing. */
export const stillPlatform: Platform = {
  shortcuts: async () => [],
  ...stillChecks,
  shortcutsPlace: '',
  openShortcuts: null,
  send: async () => undefined,
  readMinutes: async () => ({ ok: false, reason: 'document-unreadable' }),
  takePageForImport: async () => null,
};
