import type { PageLook } from '../model/page-look';

/** Looks in a row that must agree before a page is believed: that it has the words, that it has nothing more to come. */
const agreeing = { found: 2, missing: 3 };

/**
 * Whether the last of several looks at a page can be believed. Words that are found twice stand there, whatever else comes: once is not
 * enough, for pages come with yesterday's figure and put today's in its place. That words are gone or others is only true of a page that
 * has not changed for longer.
 */
export function isSettled(looks: PageLook[]): boolean {
  const latest = looks.at(-1);
  if (latest === undefined) return false;
  if (latest.status >= 400 && !latest.challenge) return true;
  const found = latest.looks.length > 0 && latest.looks.every(({ place }) => place === 'exact');
  const needed = latest.readable && !latest.challenge && found ? agreeing.found : agreeing.missing;
  const last = looks.slice(-needed);
  return last.length === needed && new Set(last.map((look) => JSON.stringify(look))).size === 1;
}
