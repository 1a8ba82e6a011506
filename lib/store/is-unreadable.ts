import { causesOf, failureReason } from './failure-reason';

const names = new Set(['UnknownError', 'NotReadableError']);

/** Whether an error of opening or reading says that the files of the store are damaged. A full disk, a newer version or an end in mid-action say otherwise. */
export function isUnreadable(cause: unknown): boolean {
  return failureReason(cause) !== 'storage-full' && causesOf(cause).some(({ name }) => names.has(name));
}
