import { foldWords } from './fold-words';

const EVERYBODY =
  /^(all|everyone|everybody|tous|toutes|todos|all (members|participants|partners|agencies|organisations)|tous les (membres|participants|partenaires))$/;

/** Whether two lists name the same owners, in any order and writing; every word for everybody is one. */
export function sameOwners(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a.size === b.size && [...a].every((owner) => b.has(owner));
}

const folded = (owners: readonly string[]): Set<string> =>
  new Set(owners.map((owner) => foldWords(owner).replace(EVERYBODY, 'all')));
