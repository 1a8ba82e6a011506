import type { Refusal, RefusalReason } from '../model/refusal';

export function refuse(reason: RefusalReason): Refusal {
  return { ok: false, reason };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'reason' in value;
}
