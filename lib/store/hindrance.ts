/**
 * Why the store cannot be used at this moment. `checking`: it is looked at, or put right. `held`: another page of ours does not let go of it.
 * `upgrading`: it is being brought to this version. `outdated`: a newer version of ours took it over while this page was open. `newer`: it was
 * of a newer version when it was opened. `unreadable`: the browser cannot read its files, and the second copy may not have all of it.
 * `closed`: the browser or another page closed it while it was opened. `failed`: it did not open for another reason.
 */
export type Hindrance = 'checking' | 'held' | 'upgrading' | 'outdated' | 'unreadable' | 'newer' | 'closed' | 'failed';

/** In these nothing is waited for: each is told at once. */
const lasting: ReadonlySet<Hindrance | null> = new Set<Hindrance>([
  'outdated',
  'unreadable',
  'newer',
  'closed',
  'failed',
]);

export interface Hindrances {
  current: () => Hindrance | null;
  /** @param tell is called at every change @returns ends it */
  follow: (tell: () => void) => () => void;
  /** From now on something is waited for: it is a hindrance as soon as it has lasted. Null: nothing is waited for any more. */
  waitFor: (what: Hindrance | null) => void;
  /** It did not open, and nothing is waited for any more. A store that a newer version took over stays so. */
  giveUp: (why: 'unreadable' | 'newer' | 'closed' | 'failed') => void;
}

/** @param patience milliseconds of waiting that a person need not be told of */
export function createHindrances(patience = 1_500): Hindrances {
  const told = new Set<() => void>();
  let current: Hindrance | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(next: Hindrance | null): void {
    if (current === next) return;
    current = next;
    for (const tell of told) tell();
  }
  return {
    current: () => current,
    follow(tell) {
      told.add(tell);
      return () => void told.delete(tell);
    },
    waitFor(what) {
      clearTimeout(timer);
      if (what === null || lasting.has(what)) set(what);
      else timer = setTimeout(set, patience, what);
    },
    giveUp(why) {
      clearTimeout(timer);
      if (current !== 'outdated') set(why);
    },
  };
}
