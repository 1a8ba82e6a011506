/**
 * Something was deleted for good. `everywhere` is false where a page of ours still holds a part of the second copy that speaks of it: the desk
 * empties that part when it looks after the store.
 */
export interface Forgotten {
  ok: true;
  everywhere: boolean;
}
