import type { PageLook } from '../model/page-look';

/** Looks in a row that must agree before a page is believed to have nothing more to come. */
const agreeing = 3;

/**
 * Whether the last of several looks at a page can be believed. Words that stand there are found, whatever else comes; that they are
 * gone or others is only true of a page that no longer changes.
 */
export function isSettled(looks: PageLook[]): boolean {
  const latest = looks.at(-1);
  if (latest === undefined) return false;
  if (latest.status >= 400 && !latest.challenge) return true;
  const found = latest.looks.length > 0 && latest.looks.every(({ place }) => place === 'exact');
  if (latest.readable && !latest.challenge && found) return true;
  const last = looks.slice(-agreeing);
  return last.length === agreeing && new Set(last.map((look) => JSON.stringify(look))).size === 1;
}
