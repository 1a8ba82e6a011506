import type { Mark } from '../store/mark';

/** Whether what stands where the mark should be is one: damaged files may give back anything. */
export function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false;
  const { storeId, sequence, counts }: Partial<Record<keyof Mark, unknown>> = value;
  return typeof storeId === 'string' && Number.isSafeInteger(sequence) && typeof counts === 'object' && counts !== null;
}
