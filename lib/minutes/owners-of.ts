import { foldText } from '../language/fold-text';
import { type KnownNames, nobodyKnown } from './known-names';
import { splitNames } from './names-in';
import { ownersIn } from './owners-in';

/** An action's words without its owners, and its owners as they are named; `all` stands for everybody. */
export interface Owned {
  text: string;
  owners: string[];
}

/** Where owners may stand, the surest first. */
const places = [labelled, inBrackets, afterDash, beforeColon, subject, handles];

/**
 * Reads who is to do it: behind a label, at the end in brackets or after a dash, at the beginning before a colon or a dash, as the
 * subject of "to", "will" and the like, or as a handle. No owners where none is named.
 */
export function ownersOf(action: string, known: KnownNames = nobodyKnown): Owned {
  const whole = action.replace(/\s+/g, ' ').trim();
  for (const place of places) {
    const found = place(whole, known);
    if (found && found.owners.length > 0) return { text: tidy(found.text) || whole, owners: unique(found.owners) };
  }
  return { text: tidy(whole) || whole, owners: [] };
}

function labelled(text: string, known: KnownNames): Owned | null {
  const match =
    /[\s([–—-]{0,8}\b(?:owners?|responsible|assigned(?: to)?|assignee|lead|action by|by whom|who|responsable|pilote|porteur)\s*:\s*([^.;()[\]]{2,80}?)(?=[\s).\];–—-]*(?:$|\b(?:due|deadline|by|when|status|echeance)\b))[)\].]*/iu.exec(
      text,
    );
  if (!match?.[1]) return null;
  const owners = ownersIn(match[1], true, known) ?? splitNames(match[1]).slice(0, 8);
  return { text: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim(), owners };
}

function inBrackets(text: string, known: KnownNames): Owned | null {
  const match = /^(.*\S)\s*[([]\s*([^()[\]]{2,100})\s*[)\]][\s.]*$/u.exec(text);
  const inside = match?.[2]?.replace(/^(?:action|owner|resp|who|lead|responsible)\s*:\s*/i, '');
  const owners = inside ? ownersIn(inside, true, known) : null;
  if (!match?.[1] || !owners) return null;
  // Brackets right behind a name tell whose it is: Greg Watson (LANL)
  const subjects = subject(text, known);
  return subjects && subjects.owners.length > 0 && /^\p{Lu}/u.test(match[1].split(' ').at(-1) ?? '')
    ? subjects
    : { text: match[1], owners };
}

function afterDash(text: string, known: KnownNames): Owned | null {
  const match = /^(.{4,}\S)(?:\s+[–—-]{1,2}>?\s+|\s*(?:→|=>|->)\s*|\s*\|\s*|\s*[:;]\s+)([^–—:;|]{2,70})$/u.exec(text);
  const owners = match?.[2] ? ownersIn(match[2], false, known) : null;
  if (!match?.[1] || !owners) return null;
  const arrow = /(?:→|=>|->)\s*[^→>]*$/.test(text);
  return !arrow && isUnknownWord(match[2] ?? '', known) ? null : { text: match[1], owners };
}

function beforeColon(text: string, known: KnownNames): Owned | null {
  const match =
    /^[[(]?([^:[\]()–—]{2,70}?)[\])]?\s*(?::\s+|\s[–—-]{1,2}>?\s+|\]\s*|(?<=[\])])\s+|\s+(?:→|=>|->)\s*)(\S.*)$/u.exec(
      text,
    );
  const owners = match?.[1] ? ownersIn(match[1], false, known) : null;
  return match?.[2] && owners ? { text: match[2], owners } : null;
}

const duty =
  /^(.{2,70}?)\s+(?:to|will|shall|should|must|needs? to|is to|are to|agreed to|agrees to|offered to|volunteered to|is going to|has to|have to|can|would|doit|doivent|va|vont|devra|devront|se charge(?:nt)? de|s'engage(?:nt)? [aà]|debe|deben|soll|sollen)\b\s*/iu;
/** `Laure relance`, `P. Ollivier et A. Zaïdi rédigent`, `Nils writes`: a name and a verb that goes with it. */
const name = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]+)*`;
const verbal = new RegExp(
  String.raw`^(${name}(?:(?:,|\s+(?:et|and|y|&))\s+${name})*)\s+(?:\p{Ll}+(?:es|s|e|ent|it|va|a|d|nd|ra|ront|an|ira))\s+`,
  'u',
);

function subject(text: string, known: KnownNames): Owned | null {
  const lead = duty.exec(text.slice(0, 200));
  const owners = lead?.[1] ? ownersIn(lead[1].replace(/\s*[([][^()[\]]*[)\]]$/, ''), false, known) : null;
  if (owners) return { text, owners };
  const plain = verbal.exec(text.slice(0, 200));
  const named = plain?.[1] ? ownersIn(plain[1], false, known) : null;
  return named && (known.size === 0 || !named.some((owner) => isUnknownWord(owner, known)))
    ? { text, owners: named }
    : null;
}

function handles(text: string): Owned | null {
  const found = [...text.matchAll(/(?<![\w/])@([A-Za-z0-9][\w-]*)(?!\/)/g)].map(([handle]) => handle);
  return found.length > 0 && found.length < 6 ? { text, owners: found } : null;
}

/** A single word with a capital that is nobody's on the list: as likely a verb or a thing. */
function isUnknownWord(text: string, known: KnownNames): boolean {
  return known.size > 0 && /^\p{Lu}\p{Ll}+$/u.test(text.trim()) && !known.has(foldText(text.trim()));
}

const tidy = (text: string) => text.replace(/(?<![\s;,–—-])[\s;,–—-]+$/u, '').trim();

function unique(owners: string[]): string[] {
  const seen = new Set<string>();
  return owners.filter((owner) => {
    const key = foldText(owner);
    if (seen.has(key) || owner.length > 200) return false;
    seen.add(key);
    return true;
  });
}
