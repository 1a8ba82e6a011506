import { foldText } from '../language/fold-text';
import { type KnownNames, nobodyKnown } from './known-names';
import { looksLikeOrganisation, looksLikePerson, splitNames } from './names-in';
import { collectivePattern, everyonePattern, notNamePattern } from './owner-patterns';

const noOwner =
  /^(?:by|before|due|deadline|avant|pour le|d'ici)\b.*\d|^(?:asap|ongoing|done|tbc|tbd|open|closed|urgent|in progress|completed)$/i;
const remark = /^(?:see|cf|e\.g|i\.e|if|when|next|note|voir|link|section|annex|Q\d|PR|issue|in|on|at|for|from|the)\b/i;

/**
 * The owners that a text names and nothing else; null where it is no list of owners.
 * @param bracketed whether it stands where only owners do, in brackets or a column, so that an unknown name is one too
 * @param known those on the attendance list
 */
export function ownersIn(text: string, bracketed: boolean, known: KnownNames = nobodyKnown): string[] | null {
  const bare = text
    .replace(/(?<![\s.:])[\s.:]+$/, '')
    .replace(/^(?:(?:action|by|par|with|for|à)\s*:?\s+|->\s*)/i, '')
    .replace(/(?<=\p{L})\s*[/+]\s*(?=\p{Lu})/gu, ', ');
  const parts = splitNames(bare)
    .map((part) =>
      part
        .replace(/^(?:and|et|y|with|avec|by|par)\s+/i, '')
        .replace(/\s+(?:to pick|to lead)$/i, '')
        .trim(),
    )
    .filter((part) => part !== '' && !noOwner.test(part));
  if (parts.length === 0 || parts.length > 12) return null;
  const owners = parts.map((part) => ownerOf(part, known));
  if (owners.every((owner) => owner !== null)) return owners.filter((owner) => owner !== null);
  // In brackets one unknown name among known ones is a name too: (Lumos, UNHCR, IOM and UNICEF)
  const named = owners.filter((owner) => owner !== null).length;
  const couldBe = parts.every(
    (part) =>
      /^[\p{Lu}@]/u.test(part) &&
      part.split(' ').length <= 4 &&
      part.length < 45 &&
      !remark.test(part) &&
      !notNamePattern.test(foldText(part)),
  );
  return couldBe && (named > 0 || bracketed) ? owners.map((owner, at) => owner ?? parts[at] ?? '') : null;
}

/** The owner that one part names; null where it names nobody. */
function ownerOf(part: string, known: KnownNames): string | null {
  const folded = foldText(part).replace(/[’]/g, "'");
  if (everyonePattern.test(folded)) return 'all';
  if (known.has(folded) || known.has(folded.replace(/^@/, ''))) return part;
  if (part.length >= 45 || notNamePattern.test(folded)) return null;
  if (collectivePattern.test(folded)) return part;
  if (/^@[\w-]+$/.test(part)) return part;
  if (looksLikeOrganisation(part) && !/\d{3}/.test(part)) return part;
  if (looksLikePerson(part)) return part;
  if (/^(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’-]+$/u.test(part) || /^\p{Lu}{2}$/u.test(part)) return part;
  if (/^\p{Lu}\p{Ll}+(?:\p{Lu}\p{L}*|-\p{Lu}\p{Ll}+)$/u.test(part)) return part;
  // One given name, or a given name and an initial
  if (/^\p{Lu}[\p{Ll}'’-]{1,14}$/u.test(part)) return part;
  return /^\p{Lu}[\p{Ll}]{1,12} \p{Lu}\.?$/u.test(part) ? part : null;
}
