import { pageKey } from './page-key';

/** Whether two addresses show the same page. */
export function samePage(one: string, other: string): boolean {
  return pageKey(one) !== null && pageKey(one) === pageKey(other);
}
