import type { Canary, CanaryPort } from '../store/safety';
import type { StorageAreas } from './storage-area';

const canaryKey = 'canary';
const behindKey = 'journal-behind';
const lateKey = 'journal-late';

/** How far the store is, in the browser's storage of settings: another file than IndexedDB, and another format than the journal. */
export function storageCanary(area: StorageAreas['local']): CanaryPort {
  const isInDoubt = async () => (await area.get([behindKey]))[behindKey] === true;
  const latestLate = async () => {
    const { [lateKey]: late } = await area.get([lateKey]);
    return typeof late === 'number' ? late : 0;
  };
  const follow = (tell: () => void, ...keys: string[]) => {
    const hear = (changes: object) => keys.some((key) => key in changes) && tell();
    area.onChanged.addListener(hear);
    return () => area.onChanged.removeListener(hear);
  };
  return {
    async read() {
      const { [canaryKey]: found } = await area.get([canaryKey]);
      return isCanary(found) ? found : null;
    },
    async write(canary, isLate = false) {
      if (!canary) return area.remove([canaryKey]);
      const late = isLate ? { [lateKey]: Math.max(canary.sequence, await latestLate()) } : {};
      await area.set({ [canaryKey]: canary, ...late });
    },
    isBehind: async () => (await isInDoubt()) || (await latestLate()) > 0,
    isInDoubt,
    latestLate,
    async setBehind(behind, upTo = Number.POSITIVE_INFINITY) {
      if (behind) return area.set({ [behindKey]: true });
      await area.remove((await latestLate()) > upTo ? [behindKey] : [behindKey, lateKey]);
    },
    followBehind: (tell) => follow(tell, behindKey, lateKey),
    follow: (tell) => follow(tell, canaryKey),
  };
}

function isCanary(value: unknown): value is Canary {
  if (typeof value !== 'object' || value === null) return false;
  const { storeId, sequence, counts }: Partial<Record<keyof Canary, unknown>> = value;
  return typeof storeId === 'string' && typeof sequence === 'number' && typeof counts === 'object' && counts !== null;
}
