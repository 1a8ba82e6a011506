import { looksLikeOrganisation, looksLikePerson, splitNames } from './names-in';

/** Who leads an item by its title, and the title without the minutes it was given: `Contingency plan (IOM, 15 minutes)`. */
export function ownerInTitle(title: string): { title: string; owner: string } {
  const match = /^(.{3,}?)\s*(?:[([]\s*([^()[\]]{2,80})\s*[)\]]|\s[–—-]\s+([^–—]{2,60}))$/u.exec(title);
  const inside = match?.[2] ?? match?.[3];
  if (!match?.[1] || !inside) return { title, owner: '' };
  const names = splitNames(inside).filter((part) => !/^\d+\s*(?:m|min|mins|minutes|')?\.?$/i.test(part));
  const timed = names.length < splitNames(inside).length;
  const named =
    names.length > 0 &&
    names.every((part) => part.length < 40 && (looksLikeOrganisation(part) || looksLikePerson(part)));
  // A dash more often parts a title than it names somebody; only minutes beside it tell.
  if (match[3] && !timed) return { title, owner: '' };
  if (!named && !timed) return { title, owner: '' };
  // A name in brackets is printed as part of the title; the minutes allotted are not.
  return { title: timed ? match[1].trim() : title, owner: names.join(', ').slice(0, 200) };
}
