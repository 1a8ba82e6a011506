import { foldText } from '../language/fold-text';
import { nameTitle } from './name-title';
import { nameAt } from './person-name';
import type { FoundDetail } from './personal-detail';

const titles = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${nameTitle})+`, 'gu');
/** Titles that are also parts of places and of terms: a name after them has two words. */
const weak = /^(?:M\.$|Eng|[CS]hei)/;
/** What a text says before it names whom to contact. */
const cues =
  /(?<![\p{L}\p{N}])(?:contact(?:s|os?|er|ez|ar)?|focal (?:point|person)s?|(?:further|more|additional) (?:information|details)|enquiries|inquiries|attn|attention|points? foca(?:l|ux)|plus d['’ ]informations?|renseignements|puntos? focal(?:es)?|m[aá]s informaci[oó]n|comun[ií]quese|(?<!\p{L} )(?:(?:(?:full|first|last|family|given) |sur)?name|nom(?: et pr[eé]noms?)?|pr[eé]noms?|الاسم(?: ال\p{L}+)?)(?= ?:)|(?:لل|[لب]?ال)?اتصال|(?:لل|ال)تواصل|ل?لمزيد من المعلومات|للاستفسار|المنسق)(?![\p{L}\p{N}])/giu;
/** What may stand between such words and the name. */
const between =
  /(?:[ :,.\t-]{1,3}\n?|\n|\((?:s|es)\)|(?:please|contact(?:e[rz]?|ar)?|veuillez|por favor|con|avec|with|to|[aà]|is|are|est|es|the|merci de|reach|names?|nom|nombre|persons?|points?|details|presse?|m[eé]dias?|prensa|de|الاسم|يرجى|الرجاء|الاتصال|ب|مع|هو|هي)(?![\p{L}\p{N}]))/iuy;
const more = /(?:,? ?\(?\p{Lu}[\p{Lu}-]{1,11}\)?(?!\p{L}))?(?: ?[,;/&] ?\n?| (?:and|et|y|e) |\n)/uy;

/** Cues after which one word is a name. */
const single = /^(?:first|last|family|given|sur|pr)/i;
const reached = /^[ ،,(:]{0,3}(?:(?:على|عبر) )?(?:ال)?(?:رقم|هاتف|جوال|بريد|[+\d])/;

/** How far before a way to reach somebody a line may begin with who it is, in UTF-16 code units. */
const longestHead = 200;
const label = /^(?:[^\d,;]{0,22}[:.]|[^\p{L}\d]{0,4}\p{L}{0,10})[ (]*$/u;

/** Names that a reading gives as contacts: after a title, after "Contact:", at the head of a line with an address, or in an address. */
export function findNames(text: string, others: readonly FoundDetail[], addresses: readonly string[]): FoundDetail[] {
  return [...titled(text), ...cued(text), ...atLineHeads(text, others), ...addressed(text, addresses)];
}

function titled(text: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  for (const { 0: match, index } of text.matchAll(titles)) {
    const at = index + match.length;
    // "John M. Smith" has an initial, no title.
    if (match.startsWith('M.') && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, index - 24), index))) continue;
    const isArabic = /\p{Script=Arabic}/u.test(match);
    // One letter and a point also count the parts of a list, and those begin with the article.
    if (isArabic && match.includes('.') && text.startsWith('ال', at)) continue;
    const name = nameAt(text, at, isArabic || weak.test(match) ? 2 : 1);
    if (name !== null) found.push({ kind: 'name', start: index, end: name.end });
  }
  return found;
}

function cued(text: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  for (const { 0: match, index } of text.matchAll(cues)) {
    let at = index + match.length;
    let parted = false;
    for (let count = 0; count < 12; count += 1) {
      between.lastIndex = at;
      const part = between.exec(text)?.[0];
      if (part === undefined) break;
      parted ||= /[:\n-]/.test(part);
      at += part.length;
    }
    const nameFrom = (from: number) => namedAt(text, from, match, parted);
    // "Contact Jane Doe" calls; "Contact Information" is a title, which the list of words knows.
    for (let name = nameFrom(at); name !== null; name = nameFrom(at)) {
      found.push({ kind: 'name', start: at, end: name.end });
      more.lastIndex = name.end;
      const next = more.exec(text)?.[0];
      if (next === undefined) break;
      at = name.end + next.length;
    }
  }
  return found;
}

/** The name that begins at `at`, after a cue. Without capitals, more must tell that it is one. */
function namedAt(text: string, at: number, cue: string, parted: boolean) {
  const isArabic = /\p{Script=Arabic}/u.test(text[at] ?? '');
  const name = nameAt(text, at, single.test(cue) ? 1 : 2);
  if (name === null) return null;
  const after = text.slice(name.end, name.end + 12);
  // "Duty Station: Goma" under a name is the next label.
  if (!isArabic) return /^ ?:(?! ?[+(\d])/.test(after) ? null : name;
  const isReached = /تواصل/.test(cue) && !text.startsWith('ال', at) && reached.test(after);
  return parted || isReached ? name : null;
}

/** "Sam Roe, press officer, +41 22 …": a line that ends in a way to reach somebody begins with who it is. */
function atLineHeads(text: string, others: readonly FoundDetail[]): FoundDetail[] {
  const found: FoundDetail[] = [];
  const heads = new Set<number>();
  for (const { kind, start } of others) {
    if (kind !== 'email' && kind !== 'phone') continue;
    if (kind === 'email') found.push(...besideAddress(text, start));
    const from = Math.max(0, start - longestHead);
    const before = text.slice(from, start);
    const line = from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1;
    if ((line === from && from > 0) || heads.has(line)) continue;
    heads.add(line);
    const name = nameAtHead(text, line, start, /^ ?(?:[,(<:|\t-]|$)/);
    found.push(...name);
    if (name.length === 0 && text[line - 1] === '\n' && label.test(text.slice(line, start)))
      found.push(...aboveLine(text, line));
  }
  return found;
}

/** Who is named at the head of either line above one that only labels a way to reach somebody. */
function aboveLine(text: string, line: number): FoundDetail[] {
  const found: FoundDetail[] = [];
  let end = line - 1;
  for (let count = 0; count < 2 && end > 0; count += 1) {
    const above = text.lastIndexOf('\n', end - 1) + 1;
    found.push(...nameAtHead(text, above, end, /^(?: ?[,(|]|$)/));
    end = above - 1;
  }
  return found;
}

function nameAtHead(text: string, line: number, to: number, ends: RegExp): FoundDetail[] {
  const head = line + (/^[ \t•*·-]{0,4}/.exec(text.slice(line, line + 4))?.[0].length ?? 0);
  const name = nameAt(text, head, 2);
  if (name === null || !ends.test(text.slice(name.end, Math.min(to, name.end + 2)))) return [];
  return [{ kind: 'name', start: head, end: name.end }];
}

/** "Sam Roe <…", "Sam Roe (…": who stands right before an address. */
function besideAddress(text: string, start: number): FoundDetail[] {
  const from = Math.max(0, start - 80);
  for (const { index } of text.slice(from, start).matchAll(/(?<!\p{L})\p{Lu}/gu)) {
    const name = nameAt(text, from + index, 2);
    if (name !== null && /^(?: ?[<([,:|\t]| - ) ?$/.test(text.slice(name.end, start)))
      return [{ kind: 'name', start: from + index, end: name.end }];
  }
  return [];
}

/** "jane.doe@…" and "jdoe@…" are the addresses of Jane Doe, wherever she is named. */
function addressed(text: string, addresses: readonly string[]): FoundDetail[] {
  const keys = new Set<string>();
  for (const address of addresses) {
    const parts = foldText(address.slice(0, address.search(/@| at /))).match(/[\p{L}]+/gu) ?? [];
    if (parts.length > 1) keys.add(parts.join(''));
    else if ((parts[0]?.length ?? 0) > 3) keys.add(parts[0] ?? '');
  }
  if (keys.size === 0) return [];
  const found: FoundDetail[] = [];
  const words = [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || next.index - word.index - word[0].length > 6) continue;
    const [first, last] = [foldName(word[0]), foldName(next[0])];
    if (
      ![first + last, last + first, (first[0] ?? '') + last, first + (last[0] ?? ''), last + (first[0] ?? '')].some(
        (key) => keys.has(key),
      )
    )
      continue;
    found.push({ kind: 'name', start: word.index, end: next.index + next[0].length });
  }
  return found;
}

const foldName = (word: string) => foldText(word).replace(/[^\p{L}]/gu, '');
